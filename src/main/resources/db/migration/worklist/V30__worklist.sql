-- One row a task, written in the engine's own transaction; all that task screens read.
create table work_task (
    id                  text primary key,
    process_instance_id text        not null,
    episode_id          uuid        not null,
    patient_id          uuid        not null references patient (id),
    process_key         text        not null,
    process_version     int         not null,
    step                text        not null,
    name                text        not null,
    roles               text[]      not null,
    assignee            text references account (username),
    assigned_at         timestamptz,
    due_at              timestamptz,
    created_at          timestamptz not null,
    status              text        not null check (status in ('open', 'completed', 'cancelled')),
    ended_at            timestamptz,
    ended_by            text,
    check ((status = 'open') = (ended_at is null))
);
create index work_task_mine on work_task (assignee, due_at, id) where status = 'open';
create index work_task_pool on work_task (due_at, id) where status = 'open' and assignee is null;
create index work_task_of_patient on work_task (patient_id, created_at);
