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
-- A list is read in the order of its index, page by page; what has no date comes last.
create index work_task_mine on work_task (assignee, rank, coalesce(due_at, 'infinity'::timestamptz), id)
    where status = 'open';
create index work_task_pool on work_task (rank, coalesce(due_at, 'infinity'::timestamptz), id)
    where status = 'open' and assignee is null;
create index work_task_open on work_task (rank, coalesce(due_at, 'infinity'::timestamptz), id) where status = 'open';
create index work_task_of_episode on work_task (episode_id) where status = 'open';
create index work_task_kind on work_task (process_key, process_version, step) where status = 'open';

-- Whoever a lead gave a task for cover may open that person's record for as long as the task is theirs.
create view task_cover as
select patient_id, assignee as username from work_task
 where status = 'open' and assigned_by is not null and assignee is not null;

create table saved_view (
    username text not null references account (username),
    name     text not null check (length(name) between 1 and 60),
    query    text not null check (length(query) <= 1000),
    primary key (username, name)
);

-- Tells every node whose lists changed as the transaction commits: who has and who had it, and the roles that may take it.
create function tell_task() returns trigger language plpgsql as $$
begin
    perform pg_notify('work_task', concat_ws(',', new.assignee, old.assignee,
        case when new.assignee is null or old.assignee is null then array_to_string(new.roles, ',') end));
    return null;
end $$;
create trigger work_task_begins after insert on work_task for each row execute function tell_task();
create trigger work_task_changes after update on work_task for each row
    when ((old.assignee, old.status, old.due_at, old.rank) is distinct from (new.assignee, new.status, new.due_at, new.rank))
    execute function tell_task();
