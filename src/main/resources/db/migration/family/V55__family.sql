-- The work with one person close to the patient, in one episode.
create table family_support (
    id                uuid primary key,
    version           int         not null,
    episode_id        uuid        not null references episode (id),
    related_person_id uuid        not null references related_person (id),
    journey_id        text,
    begun_at          timestamptz not null,
    stage             text        not null check (stage in ('begun', 'asking', 'offering', 'waiting')),
    wish              text check (wish in ('strain', 'session')),
    recheck_on        date,
    ended_at          timestamptz,
    ended_as          text check (ended_as in ('own-consent-revoked', 'relation-ended', 'episode-closed')),
    acknowledged_by   text,
    check ((ended_at is null) = (ended_as is null))
);
create index family_support_by_episode on family_support (episode_id, begun_at);
create unique index family_support_open_once on family_support (episode_id, related_person_id) where ended_at is null;

-- A caregiver's own answers: theirs, apart from the patient's chart, and shown only while they allow it.
create table strain_check (
    family_support_id uuid  not null references family_support (id),
    position          int   not null,
    declined          boolean not null,
    items             int[] not null,
    total             int check (total >= 0),
    band              text,
    children          boolean not null,
    offer             text  not null check (offer in ('none', 'session')),
    suggestion        text  not null check (suggestion in ('none', 'peer-group', 'respite')),
    taken_on          date  not null,
    taken_by          text  not null,
    primary key (family_support_id, position),
    check (declined = (total is null) and declined = (band is null))
);

create table family_decision (
    family_support_id uuid        not null references family_support (id),
    position          int         not null,
    wanted            text        not null check (wanted in ('accept', 'defer', 'decline')),
    decided_by        text        not null check (decided_by in ('patient', 'patient-with-family', 'proxy')),
    decider_name      text        not null check (decider_name <> ''),
    reason            text check (length(reason) <= 4000),
    recorded_by       text        not null,
    at                timestamptz not null,
    primary key (family_support_id, position)
);

create table family_session (
    family_support_id uuid        not null references family_support (id),
    position          int         not null,
    planned_for       timestamptz not null,
    place             text check (length(place) <= 200),
    outcome           text check (outcome in ('held', 'again', 'not-wanted')),
    held_on           date,
    took_part         text[]      not null check (took_part <@
        array['patient', 'caregiver', 'other-family', 'family-therapist', 'care-manager']),
    agreed_points     text check (length(agreed_points) <= 4000),
    recorded_by       text        not null,
    primary key (family_support_id, position),
    check ((held_on is not null) = (outcome is not null and outcome = 'held'))
);
