-- The one journey that keeps an episode's medicines reconciled; its row is also the lock triggers queue at.
create table medication_journey (
    episode_id     uuid primary key references episode (id),
    journey_id     text,
    pending_reason text check (pending_reason in ('enrolment', 'transition', 'medicine-change', 'review')),
    ended_at       timestamptz
);

create table reconciliation (
    id           uuid primary key,
    version      int         not null,
    episode_id   uuid        not null references episode (id),
    number       int         not null check (number > 0),
    state        text        not null check (state in ('listing', 'settling', 'published', 'overtaken', 'cancelled')),
    reasons      text[]      not null check (cardinality(reasons) > 0 and reasons <@
        array['enrolment', 'transition', 'medicine-change', 'review']),
    opened_at    timestamptz not null,
    left_out     int         not null check (left_out >= 0),
    note         text,
    listed_by    text,
    listed_at    timestamptz,
    published_at timestamptz,
    review_due   date,
    unique (episode_id, number),
    check ((listed_by is null) = (listed_at is null)),
    check (state not in ('settling', 'published', 'overtaken') or listed_at is not null),
    check ((state = 'published') = (published_at is not null)),
    check ((published_at is null) = (review_due is null))
);
create unique index reconciliation_one_open on reconciliation (episode_id) where state in ('listing', 'settling');

create table reconciliation_medicine (
    reconciliation_id uuid not null references reconciliation (id),
    position          int  not null,
    id                uuid not null,
    source_id         text,
    name              text not null check (length(name) between 1 and 500),
    dosage            text check (length(dosage) <= 1000),
    prescriber        text check (length(prescriber) <= 200),
    started_on        date,
    atc_code          text check (atc_code ~ '^[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}$'),
    taking            text check (taking in ('takes', 'sometimes', 'not-taking', 'stopped')),
    stopped_on        date,
    primary key (reconciliation_id, position),
    unique (reconciliation_id, id),
    check (stopped_on is null or taking = 'stopped'),
    check (source_id is not null or stopped_on >= started_on)
);

-- What a rule found, with what it takes to explain it later: the table, its version, its row and its source.
create table reconciliation_finding (
    reconciliation_id uuid   not null references reconciliation (id),
    position          int    not null,
    id                uuid   not null,
    decision_key      text   not null check (decision_key in ('check-interactions', 'detect-duplicate-therapy')),
    decision_version  int    not null check (decision_version > 0),
    rule              text   not null check (rule <> ''),
    severity          int    not null check (severity between 1 and 4),
    risk              text   not null check (risk <> ''),
    source            text   not null check (source <> ''),
    medicines         text[] not null check (cardinality(medicines) > 0),
    ruling            text check (ruling in ('keep', 'change', 'stop')),
    ruling_medicine   text,
    ruling_reason     text check (ruling_reason <> ''),
    ruling_prescriber text check (ruling_prescriber <> ''),
    ruling_by         text,
    ruling_at         timestamptz,
    primary key (reconciliation_id, position),
    unique (reconciliation_id, id),
    check ((ruling is null) = (ruling_reason is null)),
    check ((ruling is null) = (ruling_by is null)),
    check ((ruling is null) = (ruling_at is null)),
    check (ruling not in ('change', 'stop') or ruling_medicine = any (medicines)),
    check (ruling <> 'keep' or severity < 4 or ruling_prescriber is not null)
);

create table reconciliation_signature (
    reconciliation_id uuid        not null references reconciliation (id),
    position          int         not null,
    role              text        not null check (role in ('primary-care-provider', 'psychiatrist')),
    signed_by         text        not null,
    signed_at         timestamptz not null,
    comment           text,
    primary key (reconciliation_id, position),
    unique (reconciliation_id, role)
);
