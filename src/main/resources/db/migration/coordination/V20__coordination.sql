create table episode (
    id            uuid primary key,
    version       int         not null,
    patient_id    uuid        not null references patient (id),
    phase         text        not null check (phase in ('treatment', 'relapse-prevention')),
    phase_since   timestamptz not null,
    risk_level    text check (risk_level in ('none', 'low', 'moderate', 'high')),
    level_of_care text check (level_of_care in
        ('outpatient', 'intensive-outpatient', 'partial-hospital', 'emergency-evaluation')),
    outcome       text check (outcome in ('graduated', 'declined', 'transferred', 'disengaged')),
    enrolled_on   date        not null,
    closed_on     date check (closed_on >= enrolled_on),
    journey_id    text,
    check (closed_on is null or outcome is not null)
);
create index episode_by_patient on episode (patient_id, enrolled_on desc);
create unique index episode_open_once on episode (patient_id) where closed_on is null;

create table relapse_prevention_plan (
    id              uuid primary key,
    version         int         not null,
    episode_id      uuid        not null references episode (id),
    warning_signs   text        not null,
    what_helps      text        not null,
    who_to_call     text        not null,
    medication_plan text,
    written_by      text        not null,
    written_at      timestamptz not null
);
create index relapse_prevention_plan_by_episode on relapse_prevention_plan (episode_id, written_at desc);

create table closure_decision (
    id         uuid primary key,
    version    int         not null,
    episode_id uuid        not null references episode (id),
    approved   boolean     not null,
    remark     text,
    decided_by text        not null,
    decided_at timestamptz not null
);
create index closure_decision_by_episode on closure_decision (episode_id, decided_at desc);

-- Beside the care team, which holds only people who sign in.
create table family_contact (
    episode_id   uuid primary key references episode (id),
    version      int  not null,
    name         text not null,
    phone        text,
    relationship text
);
