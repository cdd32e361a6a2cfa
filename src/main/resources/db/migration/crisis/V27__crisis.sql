-- Journeys whose routine timers stand still, and since when; see RoutineTimers.
create table paused_journey (
    business_key text        not null,
    process_key  text        not null,
    paused_at    timestamptz not null,
    primary key (business_key, process_key)
);

-- A team held together goes on seeing the person after the episode ended, because a crisis may outlive it.
alter table care_team add column held boolean not null default false;

-- While a crisis is open nothing lowers the risk below what it found.
alter table episode add column risk_floor text check (risk_floor in ('none', 'low', 'moderate', 'high'));

create table crisis (
    id             uuid primary key,
    version        int         not null,
    episode_id     uuid        not null references episode (id),
    journey_id     text,
    opened_at      timestamptz not null,
    level          text check (level in ('none', 'low', 'moderate', 'high')),
    highest        text check (highest in ('none', 'low', 'moderate', 'high')),
    triaged_at     timestamptz,
    screen_id      uuid,
    contact_by     timestamptz,
    next_contact_by timestamptz,
    reached_at     timestamptz,
    closed_at      timestamptz,
    closed_by      text,
    check (closed_at is null or level is not null),
    check ((closed_at is null) = (closed_by is null)),
    check ((level is null) = (triaged_at is null))
);
create index crisis_by_episode on crisis (episode_id, opened_at);

-- A second crisis while one is open is told to the open one.
create unique index crisis_open on crisis (episode_id) where closed_at is null;

create table crisis_report (
    id          uuid primary key,
    version     int         not null,
    crisis_id   uuid        not null references crisis (id),
    source      text        not null check (source in ('score', 'care-team', 'patient', 'family')),
    reason      text check (reason <> ''),
    score_id    uuid references score (id),
    reported_by text        not null,
    reported_at timestamptz not null,
    seen_by     text,
    seen_at     timestamptz,
    answer      text check (answer in ('response-covers-it', 'screen-again')),
    note        text,
    check ((source = 'score') = (score_id is not null)),
    check ((seen_by is null) = (seen_at is null))
);
create index crisis_report_by_crisis on crisis_report (crisis_id, reported_at);
create index crisis_report_by_score on crisis_report (score_id);

create table crisis_screen (
    id               uuid primary key,
    version          int         not null,
    crisis_id        uuid        not null references crisis (id),
    method           text        not null check (method in ('asq', 'c-ssrs', 'not-possible')),
    suicide_screen   text        not null check (suicide_screen in ('none', 'negative', 'positive', 'acute')),
    asq              text[] check (asq <@ array['yes', 'no', 'refused']),
    cssrs_level      text check (cssrs_level in ('none', 'low', 'moderate', 'high')),
    cssrs_ideation   int check (cssrs_ideation between 0 and 5),
    cssrs_behaviour  text check (cssrs_behaviour in ('no', 'earlier', 'recent')),
    cssrs_on         date,
    harm_item        int check (harm_item between 0 and 3),
    note             text,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    seq              bigint generated always as identity,
    check ((method = 'asq') = (suicide_screen <> 'none')),
    check ((method = 'c-ssrs') = (cssrs_level is not null)),
    check ((method = 'c-ssrs') = (cssrs_on is not null))
);
create index crisis_screen_by_crisis on crisis_screen (crisis_id, recorded_at);

create table crisis_action (
    id          uuid primary key,
    version     int         not null,
    crisis_id   uuid        not null references crisis (id),
    kind        text        not null check (kind in
        ('charge', 'contact', 'hand-off', 'review', 'closure', 'step-in')),
    outcome     text        not null check (outcome ~ '^[a-z][a-z-]*$'),
    who         text,
    at          timestamp,
    note        text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    -- a warm hand-off names who accepted it and when
    check (kind <> 'hand-off' or (who is not null and at is not null))
);
create index crisis_action_by_crisis on crisis_action (crisis_id, recorded_at);

create table safety_plan (
    id             uuid primary key,
    version        int         not null,
    episode_id     uuid        not null references episode (id),
    patient_id     uuid        not null references patient (id),
    crisis_id      uuid references crisis (id),
    warning_signs  text        not null check (warning_signs <> ''),
    own_coping     text        not null check (own_coping <> ''),
    distraction    text        not null check (distraction <> ''),
    helpers        text        not null check (helpers <> ''),
    professionals  text        not null check (professionals <> ''),
    safer_place    text        not null check (safer_place <> ''),
    likelihood     int         not null check (likelihood between 0 and 10),
    barriers       text,
    copy_given     boolean     not null,
    written_by     text        not null,
    written_at     timestamptz not null,
    review_by      date        not null
);
create index safety_plan_by_patient on safety_plan (patient_id, written_at desc);
create index safety_plan_by_episode on safety_plan (episode_id);
create index safety_plan_by_crisis on safety_plan (crisis_id);
