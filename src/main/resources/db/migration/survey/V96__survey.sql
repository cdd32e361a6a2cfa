-- One question how the person finds their care, and what they answered. Whoever is asked about a plan and at the end of
-- care is asked once each in an episode.
create table survey (
    id         uuid primary key,
    version    int         not null,
    episode_id uuid        not null references episode (id),
    occasion   text        not null check (occasion in ('plan-agreed', 'care-ended')),
    ask_at     timestamptz not null,
    lapse_at   timestamptz not null,
    journey_id text,
    ended_at   timestamptz,
    ended_as   text check (ended_as in ('answered', 'declined', 'not-reached', 'lapsed', 'withdrawn')),
    listened   int check (listened between 1 and 5),
    together   int check (together between 1 and 5),
    helped     int check (helped between 1 and 5),
    overall    int check (overall between 1 and 5),
    remark     text check (length(remark) <= 4000),
    own_page   boolean,
    by_whom    text,
    check (lapse_at > ask_at),
    check ((ended_at is null) = (ended_as is null)),
    check (num_nonnulls(listened, together, helped, overall, own_page)
        = case when ended_as = 'answered' then 5 else 0 end),
    check (remark is null or ended_as = 'answered')
);
create unique index survey_once on survey (episode_id, occasion);
