-- What somebody's time on one person's care went into; a correction is a further row, so nothing is ever overwritten.
create table care_time (
    id          uuid primary key,
    version     int         not null,
    episode_id  uuid        not null references episode (id),
    month       date        not null check (extract(day from month) = 1),
    activity    text        not null check (activity in
        ('contact', 'outreach', 'care-planning', 'care-coordination', 'case-review', 'registry')),
    started_at  timestamptz not null,
    minutes     int         not null check (minutes between 0 and 480),
    spent_by    text        not null,
    source      text        not null check (source in ('contact', 'task', 'entered', 'correction')),
    source_id   text        not null,
    corrects    uuid unique references care_time (id),
    reason      text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    unique (source, source_id),
    check ((corrects is null) = (reason is null)),
    check ((source = 'correction') = (corrects is not null)),
    check (minutes > 0 or corrects is not null)
);
create index care_time_by_month on care_time (episode_id, month);

-- How one person is billed, and what the payer's rules make depend on it.
create table coverage (
    episode_id          uuid primary key references episode (id),
    version             int     not null,
    payer               text    not null check (payer ~ '^[a-z][a-z0-9-]{1,60}$'),
    code_family         text    not null check (code_family in
        ('cocm', 'cocm-short', 'general-bhi', 'psychologist-bhi', 'apcm-cocm', 'apcm-bhi')),
    accepts_midpoint    boolean not null,
    apcm_same_month     boolean not null,
    initiating_visit_on date
);

create table care_month (
    id                  uuid primary key,
    version             int    not null,
    episode_id          uuid   not null references episode (id),
    patient_id          uuid   not null references patient (id),
    month               date   not null check (extract(day from month) = 1),
    journey_id          text,
    state               text   not null check (state in ('open', 'confirmed', 'billed', 'unbilled')),
    minutes             int    not null check (minutes >= 0),
    codes               text,
    next_at             int check (next_at > 0),
    codes_by_hand       text,
    by_hand_reason      text,
    by_hand_by          text,
    missing             text[] not null check (missing <@ array['initiating-visit', 'recorded-consent',
        'validated-scale', 'registry-entry', 'weekly-consultation']),
    weekly_consultation boolean not null,
    note                text,
    confirmed_by        text,
    confirmed_at        timestamptz,
    remark              text,
    approved_by         text,
    approved_at         timestamptz,
    unique (episode_id, month),
    check ((codes_by_hand is null) = (by_hand_reason is null)),
    check (state = 'open' or confirmed_by is not null),
    check (state <> 'billed' or (approved_by is not null and codes is not null))
);
create index care_month_billed on care_month (patient_id, month) where state = 'billed';
