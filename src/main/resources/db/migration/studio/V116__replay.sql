-- What a changed model would have made of last year: asked for by a page, counted behind it, one row a pair of texts.
create table model_replay (
    id         uuid primary key,
    name       text        not null,
    before     text        not null,
    after      text        not null,
    -- by which the pair is found, as the texts are long
    prints     text        not null,
    asked_at   timestamptz not null,
    counted_at timestamptz,
    result     jsonb,
    unique (name, prints)
);
create index model_replay_waiting on model_replay (asked_at) where counted_at is null or counted_at < asked_at;
