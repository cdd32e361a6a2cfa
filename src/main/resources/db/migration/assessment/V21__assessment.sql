-- The total the items give: one or two missing count as the mean of the others; null when too many are missing.
create function total_of(items int[], missing_allowed int) returns int language sql immutable as $$
    select case when count(*) - count(item) > missing_allowed then null
                else round(sum(item)::numeric * count(*) / count(item))::int end
    from unnest(items) as item
$$;

create table score (
    id             uuid primary key,
    version        int         not null,
    patient_id     uuid        not null references patient (id),
    episode_id     uuid references episode (id),
    instrument     text        not null check (instrument in ('phq-9', 'phq-2', 'gad-7', 'audit-c')),
    items          int[],
    total          int,
    severity       text check (severity in
        ('minimal', 'mild', 'moderate', 'moderately-severe', 'severe', 'negative', 'positive')),
    difficulty     int check (difficulty between 0 and 3),
    suicide_screen text        not null check (suicide_screen in ('none', 'negative', 'positive', 'acute')),
    asq            text[] check (asq <@ array['yes', 'no', 'refused']),
    taken_at       timestamptz not null,
    taken_by       text        not null,
    source_id      text,
    check (total between 0 and case instrument when 'phq-9' then 27 when 'gad-7' then 21 when 'audit-c' then 12 else 6 end),
    check (cardinality(items) = case instrument when 'phq-9' then 9 when 'gad-7' then 7 when 'audit-c' then 3 else 2 end),
    check (0 <= all (items) and case instrument when 'audit-c' then 4 else 3 end >= all (items)),
    check (items is null or total is not distinct from
        total_of(items, case when instrument in ('phq-9', 'gad-7') then 2 else 0 end)),
    -- a total without items came from elsewhere, and only a total can have a band
    check (items is not null or (source_id is not null and total is not null)),
    check ((total is null) = (severity is null)),
    -- item 9 above 0 is never filed without the questions that follow it
    check (instrument <> 'phq-9' or items is null or coalesce(items[9], 0) = 0 or suicide_screen <> 'none'),
    unique (patient_id, source_id)
);
create index score_by_patient on score (patient_id, taken_at);
create index score_by_episode on score (episode_id, instrument, taken_at);

create table assessment_section (
    episode_id  uuid        not null references episode (id),
    section     text        not null check (section in
        ('wellbeing', 'social-needs', 'behavioural-health', 'physical-health')),
    content     jsonb       not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (episode_id, section)
);

create table assessment (
    episode_id    uuid primary key references episode (id),
    risk_level    text        not null check (risk_level in ('none', 'low', 'moderate', 'high')),
    level_of_care text        not null check (level_of_care in
        ('outpatient', 'intensive-outpatient', 'partial-hospital', 'emergency-evaluation')),
    completed_at  timestamptz not null
);

create table need (
    id         uuid primary key,
    version    int         not null,
    episode_id uuid        not null references episode (id),
    domain     text        not null check (domain in ('housing', 'transport', 'work', 'food', 'income',
        'depression', 'anxiety', 'alcohol', 'function', 'physical-health')),
    finding    text        not null check (finding in ('negative', 'at-risk', 'positive')),
    wants_help boolean     not null,
    status     text        not null check (status in ('open', 'declined', 'met', 'withdrawn')),
    found_at   timestamptz not null
);
create index need_by_episode on need (episode_id, found_at);
create unique index need_open_once on need (episode_id, domain) where status = 'open';
