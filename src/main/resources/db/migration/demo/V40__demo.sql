-- Tells a finished demo history from one that a killed first start left half lived.
create table demo_history (
    started_at  timestamptz not null default now(),
    finished_at timestamptz
);
