-- What somebody has typed into a form: kept while they type, and as their answer once the step is done.
create table form_response (
    task_id    text        not null references work_task (id) on delete cascade,
    author     text        not null references account (username),
    episode_id uuid        not null,
    step       text        not null,
    status     text        not null check (status in ('in-progress', 'completed')),
    answers    jsonb       not null,
    revision   int         not null check (revision > 0),
    saved_at   timestamptz not null,
    primary key (task_id, author)
);
create index form_response_before on form_response (episode_id, step, saved_at desc) where status = 'completed';
