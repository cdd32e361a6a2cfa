-- What each figure of the dashboard was at the end of a day; today's is renewed while it lasts.
create table figure_day (
    figure text not null check (figure in
        ('overdue-tasks', 'late-contacts', 'open-crises', 'silent-referrals', 'ending-consents', 'stopped-steps')),
    day    date not null,
    number int  not null check (number >= 0),
    primary key (figure, day)
);

-- Whom the figures are about is few, however many have been in care.
create index episode_in_care on episode (id) where closed_on is null;
create index crisis_not_closed on crisis (opened_at) where closed_at is null;
create index referral_sent on referral (id) where state = 'sent';
create index consent_to_end on consent (expires_on)
    where only_for is null and decision = 'permit' and replaced_by is null and withdrawn_on is null and ended_on is null;
create index work_task_stopped on work_task (created_at) where status = 'open' and step = 'resolve-stopped-step';
