-- How many tasks came to somebody and how many they did, day by day in the clinic's zone; '' stands for nobody yet.
create table work_day (
    day      date not null,
    username text not null,
    came     int  not null check (came >= 0),
    done     int  not null check (done >= 0),
    primary key (day, username)
);
-- Rows lie in the order they came, so a few pages of summary say where a day's are.
create index work_task_came on work_task using brin (created_at);
create index work_task_done on work_task using brin (ended_at);
create index care_time_started on care_time using brin (started_at);
