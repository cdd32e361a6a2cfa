-- The runs of jobs that somebody did not survive; empty but for the moments after a crash.
create table job_crash (
    job_id  text primary key,
    crashes int  not null default 1 check (crashes > 0)
);
create index stepwell_idx_job_lock on act_ru_job (lock_exp_time_) where lock_owner_ is not null;

-- What is due goes by urgency, then by who waits longest.
create index stepwell_idx_job_order on act_ru_job (priority_ desc, duedate_);
