create table closure_wish (
    id           uuid primary key,
    version      int         not null,
    episode_id   uuid        not null references episode (id),
    answer       text        not null check (answer in ('close', 'defer', 'go-on')),
    ask_again_on date,
    decided_by   text        not null check (decided_by in ('patient', 'patient-with-family', 'proxy')),
    decider_name text        not null,
    remark       text,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    check ((answer = 'defer') = (ask_again_on is not null))
);
create index closure_wish_by_episode on closure_wish (episode_id, recorded_at desc);
