-- How somebody in care is doing, kept as a row a list can be sorted and filtered by; renewed whenever the episode moves
-- and every night.
create table standing (
    episode_id           uuid primary key references episode (id),
    patient_id           uuid        not null references patient (id),
    renewed_at           timestamptz not null,
    phase                text        not null,
    risk_level           text,
    enrolled_on          date        not null,
    phq9_first           int,
    phq9_last            int,
    gad7_first           int,
    gad7_last            int,
    response             text,
    contact_at           timestamptz,
    open_referrals       int         not null,
    medicines_changed_at timestamptz,
    flags                text[]      not null
);
create index standing_by_patient on standing (patient_id);
