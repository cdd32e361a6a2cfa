-- Journeys that were brought from one version of their process to another: one row a batch of the engine.
create table migration (
    batch_id     text primary key,
    process_key  text        not null,
    version_from int         not null,
    version_to   int         not null,
    journeys     int         not null,
    -- how many of them somebody left where they were, as they could not be brought along
    left_behind  int         not null default 0,
    started_by   text        not null references account (username),
    started_at   timestamptz not null
);
