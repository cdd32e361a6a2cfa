-- One row a journey and one a step of it, written in the engine's own transaction; all that pages about flow read.
create table journey (
    id              text primary key,
    process_key     text        not null,
    process_version int         not null,
    -- null for a process that is about nobody's episode
    episode_id      uuid,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    -- ended from outside before it reached an end of its model
    cancelled       boolean     not null default false
);
create index journey_open on journey (process_key, started_at) where ended_at is null;
create index journey_of_episode on journey (episode_id);

create table step_run (
    id              text primary key,
    journey_id      text        not null references journey (id),
    process_key     text        not null,
    process_version int         not null,
    step            text        not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    -- left without being done: something else happened first, or somebody moved the journey on
    cancelled       boolean     not null default false,
    -- whether step_month knows of it
    counted         boolean     not null default false
);
create index step_run_open on step_run (process_key, step, started_at) where ended_at is null;
create index step_run_ended on step_run (process_key, step, ended_at desc) where ended_at is not null;
create index step_run_uncounted on step_run (ended_at) where ended_at is not null and not counted;
create index step_run_of_journey on step_run (journey_id);

-- How often and how long, by month. A bucket holds durations of 2^(b/4) - 1 up to 2^((b+1)/4) - 1 seconds; -1 holds
-- what was cancelled.
create table step_month (
    process_key     text     not null,
    process_version int      not null,
    step            text     not null,
    care_manager    text     not null,
    month           date     not null,
    bucket          smallint not null,
    runs            int      not null,
    primary key (process_key, process_version, step, care_manager, month, bucket)
);

-- What happened before this table was there.
insert into journey (id, process_key, process_version, episode_id, started_at, ended_at, cancelled)
select i.id_, d.key_, d.version_,
       case when i.business_key_ ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then i.business_key_::uuid end,
       i.start_time_ at time zone 'UTC', i.end_time_ at time zone 'UTC', i.state_ like '%TERMINATED'
  from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_;
insert into step_run (id, journey_id, process_key, process_version, step, started_at, ended_at, cancelled)
select a.id_, a.proc_inst_id_, d.key_, d.version_, a.act_id_, a.start_time_ at time zone 'UTC', a.end_time_ at time zone 'UTC', a.act_inst_state_ = 2
  from act_hi_actinst a join act_re_procdef d on d.id_ = a.proc_def_id_ join journey j on j.id = a.proc_inst_id_
 where a.act_type_ not like '%Gateway' and a.act_type_ <> 'multiInstanceBody';

-- Whose people they were, when care is over too.
create index care_team_member_ever on care_team_member (episode_id, role);
