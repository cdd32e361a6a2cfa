-- The directory of services the team refers to; nothing here is about a patient.
create table healthcare_service (
    id uuid primary key,
    version int not null,
    name text not null check (name <> ''),
    kind text not null check (kind ~ '^[a-z][a-z-]*$'),
    phone text not null check (phone <> ''),
    address text,
    fhir_endpoint text check (fhir_endpoint ~ '^https?://'),
    accepting boolean not null
);

create index healthcare_service_kind on healthcare_service (kind, name) where accepting;

create table referral (
    id uuid primary key,
    version int not null,
    episode_id uuid not null references episode (id),
    need_id uuid not null references need (id),
    domain text not null,
    state text not null check (state in ('drafted', 'sent', 'accepted', 'needs-information', 'rejected',
        'in-service', 'failed', 'withdrawn', 'completed')),
    journey_id text,
    service_id uuid references healthcare_service (id),
    priority text check (priority in ('routine', 'urgent')),
    note text,
    information text,
    withdrawal_reason text,
    appointment_at timestamp,
    appointment_place text,
    appointment_transport_arranged boolean,
    patient_outcome text check (patient_outcome in ('helped', 'in-service', 'no-show', 'no-longer-wanted')),
    patient_says text check (patient_says <> ''),
    patient_report_received boolean,
    check ((service_id is null) = (priority is null)),
    check (state not in ('sent', 'accepted', 'needs-information', 'in-service', 'failed', 'completed')
        or service_id is not null),
    check (state <> 'withdrawn' or withdrawal_reason <> ''),
    check (state <> 'completed' or patient_says is not null)
);

create index referral_episode on referral (episode_id);
create index referral_service on referral (service_id);

-- A need has at most one referral on its way.
create unique index referral_open on referral (need_id) where state not in ('withdrawn', 'completed');

create table referral_event (
    referral_id uuid not null references referral (id),
    position int not null,
    state text not null,
    at timestamptz not null,
    by_whom text not null,
    reason text,
    primary key (referral_id, position)
);
