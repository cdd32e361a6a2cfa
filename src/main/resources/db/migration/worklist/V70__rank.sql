-- In which order tasks come, and why: 1 comes first, 6 is the ordinary course of care.
alter table work_task
    add column rank         int  not null default 6 check (rank between 1 and 6),
    add column rank_reason  text not null default 'usual',
    add column rank_words   text,
    -- the lead who gave it to somebody for cover, who may open the record while it is theirs
    add column assigned_by  text references account (username);
update work_task set rank = 1, rank_reason = 'act-now', rank_words = 'Cannot wait' where priority >= 90;

drop index work_task_mine;
drop index work_task_pool;
create index work_task_mine on work_task (assignee, rank, due_at, id) where status = 'open';
create index work_task_pool on work_task (rank, due_at, id) where status = 'open' and assignee is null;
create index work_task_open on work_task (rank, due_at, id) where status = 'open';
create index work_task_of_episode on work_task (episode_id) where status = 'open';

create table saved_view (
    username text not null references account (username),
    name     text not null check (length(name) between 1 and 60),
    query    text not null check (length(query) <= 1000),
    primary key (username, name)
);
