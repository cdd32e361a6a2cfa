-- One row a person and week on the list: why they are on it, what was recommended, and who acted on it.
create table caseload_review (
    id               uuid primary key,
    version          int         not null,
    episode_id       uuid        not null references episode (id),
    week             date        not null check (extract(isodow from week) = 1),
    rank             int         not null check (rank between 1 and 5),
    reason           text        not null check (reason in
        ('new', 'high-risk', 'not-improved', 'no-contact', 'never-reviewed')),
    picked_at        timestamptz not null,
    -- null for a case that monitoring has put before the psychiatrist already
    journey_id       text,
    state            text        not null check (state in
        ('picked', 'recommended', 'followed', 'declined', 'nothing-to-change', 'settled-elsewhere', 'carried-over', 'care-ended')),
    recommendation   text,
    recommended_to   text check (recommended_to in ('care-manager', 'primary-care-provider', 'psychiatrist')),
    discussed_by     text,
    discussed_at     timestamptz,
    action_note      text,
    acted_by         text,
    acted_at         timestamptz,
    unique (episode_id, week),
    check ((recommendation is null) = (discussed_at is null)),
    check ((state in ('recommended', 'followed', 'declined')) <= (recommended_to is not null)),
    check ((state in ('followed', 'declined')) = (acted_at is not null))
);
create index caseload_review_by_week on caseload_review (week, rank);
create index caseload_review_under_way on caseload_review (episode_id) where state in ('picked', 'recommended');
