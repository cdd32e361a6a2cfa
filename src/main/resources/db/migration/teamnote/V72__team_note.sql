-- What the team tells each other about a person; a note is marked as wrong, never changed or deleted.
create table team_note (
    id          uuid primary key,
    version     int         not null,
    patient_id  uuid        not null references patient (id),
    text        text        not null check (length(text) between 1 and 2000),
    author      text        not null,
    written_at  timestamptz not null,
    status      text        not null check (status in ('completed', 'entered-in-error')),
    wrong_since timestamptz,
    check ((status = 'entered-in-error') = (wrong_since is not null))
);
create index team_note_by_patient on team_note (patient_id, written_at desc);

-- Until when each reader has seen them.
create table team_note_reader (
    patient_id uuid        not null references patient (id),
    username   text        not null,
    seen_at    timestamptz not null,
    primary key (patient_id, username)
);
