-- What 42 CFR 2.31 wants on record beside who signed what and when.
alter table consent
    add column matter text not null default 'general' check (matter in ('general', 'part-2', 'notes', 'legal')),
    add column patient_name text not null default '-' check (patient_name <> ''),
    add column discloser text not null default 'The clinic and its care team' check (discloser <> ''),
    add column classes text[] not null default array['medical', 'behavioural', 'sud']
        check (classes <@ array['medical', 'behavioural', 'personality', 'sud', 'sud-part-2', 'sud-counselling-notes',
            'psychotherapy-notes']),
    add column purposes text[] not null default array['treatment']
        check (purposes <@ array['treatment', 'payment', 'operations', 'legal-proceedings', 'other']),
    add column other_purpose text check (other_purpose <> ''),
    add column expiry_event text check (expiry_event <> ''),
    add column explained boolean not null default false,
    add column journey_id text,
    add column ended_on date,
    add column told_on date,
    add column told_by text,
    add column told_note text,
    drop constraint consent_check1,
    add check (decision = 'deny' or cardinality(classes) > 0 and cardinality(purposes) > 0),
    add check (('other' = any (purposes)) = (other_purpose is not null)),
    -- Notes and use in legal proceedings need a consent of their own.
    add check (not classes && array['sud-counselling-notes', 'psychotherapy-notes'] or cardinality(classes) = 1),
    add check (not 'legal-proceedings' = any (purposes) or cardinality(purposes) = 1),
    -- "No end" is for treatment, payment and operations only.
    add check (decision = 'deny' or expires_on is not null or expiry_event is not null
        or purposes <@ array['treatment', 'payment', 'operations']),
    add check (decision = 'deny' or explained or not 'sud-part-2' = any (classes)),
    add check ((told_on is null) = (told_by is null)),
    add check (told_on is null or withdrawn_on is not null);

alter table consent alter column patient_name drop default;

-- A permit opens circles or names recipients; the latter is checked by the aggregate, as they are rows of their own.
create table consent_recipient (
    consent_id uuid not null references consent (id),
    position int not null,
    kind text not null check (kind in ('person', 'class', 'organisation', 'intermediary')),
    name text not null check (name <> ''),
    participants text check (participants <> ''),
    primary key (consent_id, position),
    check (kind <> 'intermediary' or participants is not null)
);

drop index consent_standing;
create unique index consent_standing on consent (episode_id, only_for, matter) nulls not distinct
    where replaced_by is null and withdrawn_on is null and ended_on is null;
create index consent_episode on consent (episode_id) where replaced_by is null;

-- Whose substance use records come from a programme under 42 CFR Part 2.
create table part_2_record (
    patient_id uuid primary key references patient (id),
    since date not null,
    marked_by text not null
);

-- 42 CFR 2.26: what the person asked to keep closed, and what was answered.
create table restriction (
    id uuid primary key,
    version int not null,
    consent_id uuid not null references consent (id),
    episode_id uuid not null references care_team (episode_id),
    patient_id uuid not null references patient (id),
    scope text check (scope in ('care-team', 'primary-care', 'community-services', 'family')),
    sensitivity text check (sensitivity in ('medical', 'behavioural', 'personality', 'sud', 'sud-part-2',
        'sud-counselling-notes', 'psychotherapy-notes')),
    wish text not null check (wish <> ''),
    requested_on date not null,
    requested_by text not null,
    state text not null check (state in ('requested', 'agreed', 'declined', 'overtaken')),
    answer text,
    answered_on date,
    answered_by text,
    check ((state in ('agreed', 'declined')) = (answered_by is not null)),
    check (state <> 'declined' or answer <> '')
);

create unique index restriction_open on restriction (consent_id) where state = 'requested';
create index restriction_patient on restriction (patient_id, requested_on desc);
create index restriction_episode on restriction (episode_id) where state = 'agreed';

-- The accounting of disclosures (42 CFR 2.25, 45 CFR 164.528); kept for six years, never changed.
create table disclosure_made (
    id uuid primary key,
    version int not null,
    patient_id uuid not null references patient (id),
    episode_id uuid not null references care_team (episode_id),
    consent_id uuid references consent (id),
    about uuid,
    classes text[] not null check (cardinality(classes) > 0),
    purpose text not null,
    recipient text not null,
    recipient_name text not null check (recipient_name <> ''),
    channel text not null check (channel in ('system', 'by-hand')),
    reason text not null check (reason ~ '^[a-z0-9-]+$'),
    made_at timestamptz not null,
    made_by text not null,
    emergency_affiliation text check (emergency_affiliation <> ''),
    emergency_nature text check (emergency_nature <> ''),
    check ((reason = 'emergency') = (emergency_nature is not null)),
    check ((emergency_affiliation is null) = (emergency_nature is null))
);

create index disclosure_made_patient on disclosure_made (patient_id, made_at desc);
create index disclosure_made_consent on disclosure_made (consent_id);
