-- Since when a process has numbers, and those of a few months, whatever its history.
create index step_month_when on step_month (process_key, month);
