-- A supervisor and the privacy officer are told that a record was opened in an emergency; whose and why, they read here.
alter table notification drop constraint notification_subject_check;
alter table notification add constraint notification_subject_check check (subject in
    ('appointment-arranged', 'appointment-near', 'plan-published', 'please-call', 'consent-due', 'step-escalated',
     'sign-in-link', 'record-opened', 'review-waits'));
