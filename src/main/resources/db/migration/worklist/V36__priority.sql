-- 50 unless the model says otherwise; from 90 on it comes before everything else
alter table work_task add column priority int not null default 50;
