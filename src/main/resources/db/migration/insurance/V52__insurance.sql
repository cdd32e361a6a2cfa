-- Who pays for a person's care, and from when until when; FHIR Coverage.
create table patient_insurance (
    id            uuid primary key,
    version       int  not null,
    patient_id    uuid not null references patient (id),
    source_id     text check (length(source_id) between 1 and 200),
    payer         text not null check (payer ~ '^[a-z][a-z0-9-]{1,60}$'),
    plan          text check (length(plan) <= 200),
    member_number text check (length(member_number) <= 100),
    covers_from   date not null,
    covers_until  date check (covers_until >= covers_from)
);
create index patient_insurance_of_patient on patient_insurance (patient_id, covers_from desc);
create unique index patient_insurance_from_elsewhere on patient_insurance (patient_id, source_id)
    where source_id is not null;

-- Where the person lives, as far as their record says; the distance to a service is measured from here.
create table patient_home (
    patient_id  uuid primary key references patient (id),
    postal_code text check (length(postal_code) <= 20),
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);

-- What a payer was asked before something was sent, and what it said.
create table prior_authorization (
    id          uuid primary key,
    version     int         not null,
    episode_id  uuid        not null references episode (id),
    about       uuid        not null,
    service_id  uuid        not null,
    payer       text,
    why         text        not null check (why in
        ('needed', 'ask', 'no-rule', 'insurance-unknown', 'not-taken', 'terms-unknown')),
    state       text        not null check (state in ('open', 'requested', 'granted', 'refused', 'not-needed')),
    reference   text check (length(reference) <= 100),
    valid_until date,
    note        text check (length(note) <= 4000),
    opened_at   timestamptz not null,
    requested_at timestamptz,
    settled_by  text,
    settled_at  timestamptz,
    check (state <> 'granted' or (reference is not null and valid_until is not null)),
    check ((state in ('open', 'requested')) = (settled_at is null)),
    check ((settled_at is null) = (settled_by is null))
);
create index prior_authorization_about on prior_authorization (about, opened_at desc);
