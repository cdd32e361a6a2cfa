-- A link into the person's own page can be a message too; the link itself is made when it is sent, and kept nowhere.
alter table notification drop constraint notification_subject_check;
alter table notification add constraint notification_subject_check check (subject in
    ('appointment-arranged', 'appointment-near', 'plan-published', 'please-call', 'consent-due', 'step-escalated',
     'sign-in-link'));
alter table notification drop constraint notification_reason_check;
alter table notification add constraint notification_reason_check check (reason in
    ('no-messages-wanted', 'unsubscribed', 'person-died', 'care-over', 'appointment-changed', 'reached-meanwhile',
     'too-late', 'no-address', 'address-refused', 'no-channel', 'no-mail-server', 'no-text-gateway',
     'nobody-on-call', 'channel-down', 'subject-unnamed', 'no-site', 'account-closed'));
