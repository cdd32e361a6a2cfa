create table case_conference (
    id                uuid primary key,
    version           int         not null,
    episode_id        uuid        not null references episode (id),
    recommendation    text        not null check (recommendation <> ''),
    medication_change text,
    level_of_care     text check (level_of_care in
        ('outpatient', 'intensive-outpatient', 'partial-hospital', 'emergency-evaluation')),
    recommended_by    text        not null,
    recommended_at    timestamptz not null,
    attendees         text[]      not null,
    summary           text check (summary <> ''),
    treatment_change  text check (length(treatment_change) <= 80),
    held_by           text,
    held_at           timestamptz,
    check ((held_at is null) = (held_by is null)),
    check ((held_at is null) = (summary is null)),
    check (held_at is not null or treatment_change is null)
);
create index case_conference_by_episode on case_conference (episode_id, recommended_at desc);
create unique index case_conference_one_open on case_conference (episode_id) where held_at is null;
