create table account (
    username      text primary key check (username ~ '^[a-z0-9][a-z0-9.-]{1,60}$'),
    display_name  text    not null,
    roles         text[]  not null check (cardinality(roles) > 0),
    patient_id    uuid references patient (id),
    password_hash text    not null,
    enabled       boolean not null default true
);
create index account_by_role on account using gin (roles);
create index account_by_patient on account (patient_id);

-- One care team an episode of care; the episode itself is coordination's.
create table care_team (
    episode_id uuid primary key,
    patient_id uuid not null references patient (id),
    formed_at  timestamptz not null,
    dissolved_at timestamptz
);
create index care_team_by_patient on care_team (patient_id);

create table care_team_member (
    episode_id uuid not null references care_team (episode_id),
    role       text not null,
    username   text not null references account (username),
    since      timestamptz not null,
    until      timestamptz
);
create unique index care_team_member_now on care_team_member (episode_id, role) where until is null;
create index care_team_member_by_username on care_team_member (username) where until is null;
