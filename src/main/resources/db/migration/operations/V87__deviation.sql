-- Journeys that somebody moved or ended by hand, past what their model says, and why.
create table deviation (
    id              bigint generated always as identity primary key,
    journey_id      text        not null references journey (id),
    process_key     text        not null,
    process_version int         not null,
    -- both null when the whole journey was ended
    step_from       text,
    step_to         text,
    reason          text        not null check (length(reason) between 10 and 500),
    made_by         text        not null references account (username),
    made_at         timestamptz not null,
    check ((step_from is null) = (step_to is null))
);
create index deviation_of_process on deviation (process_key, made_at desc);
create index deviation_of_journey on deviation (journey_id);
