-- The engine reads a task's children at every completion and ships no index for it.
create index stepwell_idx_task_parent on act_ru_task (parent_task_id_);
create index stepwell_idx_job_due on act_ru_job (duedate_);

-- What each rule was given and what it said: clinical content, so it lives here and not in the engine's history.
create table decision_record (
    id                  bigint generated always as identity primary key,
    decision_key        text        not null,
    decision_definition text        not null,
    process_instance_id text,
    step                text,
    inputs              jsonb       not null,
    outputs             jsonb       not null,
    rules               text[]      not null,
    decided_at          timestamptz not null
);
create index decision_record_by_instance on decision_record (process_instance_id, decided_at);
