create table transition (
    id            uuid primary key,
    version       int         not null,
    episode_id    uuid        not null references episode (id),
    source_id     text check (length(source_id) between 1 and 200),
    kind          text        not null check (kind in ('inpatient', 'emergency')),
    place         text check (length(place) <= 200),
    admitted_at   timestamptz not null,
    discharged_at timestamptz,
    journey_id    text,
    reported_by   text        not null,
    reported_at   timestamptz not null,
    ended_at      timestamptz,
    ended_as      text check (ended_as in ('followed-up', 'overtaken', 'episode-closed')),
    check (discharged_at >= admitted_at),
    check ((ended_at is null) = (ended_as is null))
);
create index transition_by_episode on transition (episode_id, admitted_at desc);
create unique index transition_open_once on transition (episode_id) where ended_at is null;
-- The key is the rule: a stay told twice under the same id is one stay.
create unique index transition_by_source on transition (episode_id, source_id);

-- What was done for it, in order; none is ever changed.
create table transition_step (
    transition_id uuid        not null references transition (id),
    position      int         not null,
    what          text        not null check (what in
        ('team-informed', 'reconciliation-requested', 'call', 'visit', 'level-reviewed')),
    outcome       text check (outcome in ('reached', 'not-reached', 'attended', 'missed', 'stable', 'not-stable')),
    on_day        date,
    minutes       int check (minutes between 0 and 480),
    note          text check (length(note) <= 4000),
    by_whom       text        not null,
    at            timestamptz not null,
    primary key (transition_id, position),
    check ((what in ('call', 'visit', 'level-reviewed')) = (outcome is not null)),
    check ((outcome is not distinct from 'attended') = (on_day is not null))
);

create table level_decision (
    id           uuid primary key,
    version      int         not null,
    episode_id   uuid        not null references episode (id),
    before       text check (before in
        ('outpatient', 'intensive-outpatient', 'partial-hospital', 'emergency-evaluation')),
    recommended  text check (recommended in
        ('outpatient', 'intensive-outpatient', 'partial-hospital', 'emergency-evaluation')),
    decided      text        not null check (decided in
        ('outpatient', 'intensive-outpatient', 'partial-hospital', 'emergency-evaluation')),
    step         text        not null check (step in ('step-up', 'step-down', 'stay')),
    reason       text check (length(reason) <= 4000),
    recertify_on date,
    decided_by   text        not null,
    decided_at   timestamptz not null
);
create index level_decision_by_episode on level_decision (episode_id, decided_at);
