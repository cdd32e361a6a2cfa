create table consent (
    id uuid primary key,
    version int not null,
    episode_id uuid not null references care_team (episode_id),
    patient_id uuid not null references patient (id),
    only_for uuid,
    decision text not null check (decision in ('permit', 'deny')),
    scopes text[] not null
        check (scopes <@ array['care-team', 'primary-care', 'community-services', 'family']),
    signed_by text not null check (signed_by <> ''),
    relationship text not null check (relationship in ('self', 'guardian', 'proxy')),
    signed_on date not null,
    expires_on date check (expires_on >= signed_on),
    note text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    withdrawn_on date,
    withdrawn_by text,
    withdrawal_reason text,
    replaced_by uuid references consent (id) deferrable initially deferred,
    check (decision = 'deny' or cardinality(scopes) > 0),
    check ((withdrawn_on is null) = (withdrawn_by is null))
);

create index consent_patient on consent (patient_id, recorded_at desc);
create index consent_replaced_by on consent (replaced_by);

-- One decision stands for an episode, and one for each referral the person was asked about.
create unique index consent_standing on consent (episode_id, only_for) nulls not distinct
    where replaced_by is null and withdrawn_on is null;
