-- One question whether somebody wants to come back, and what they answered, try by try.
create table return_offer (
    id          uuid primary key,
    version     int         not null,
    episode_id  uuid        not null references episode (id),
    score_id    uuid        not null references score (id),
    journey_id  text,
    opened_at   timestamptz not null,
    ended_at    timestamptz,
    ended_as    text check (ended_as in ('return', 'decline', 'enrolled')),
    check ((ended_at is null) = (ended_as is null))
);
create unique index return_offer_open_once on return_offer (episode_id) where ended_at is null;

create table return_answer (
    return_offer_id uuid        not null references return_offer (id),
    position        int         not null,
    answer          text        not null check (answer in ('return', 'defer', 'decline', 'not-reached')),
    ask_again_on    date,
    remark          text check (length(remark) <= 4000),
    by_whom         text        not null,
    at              timestamptz not null,
    primary key (return_offer_id, position),
    check (answer <> 'defer' or ask_again_on is not null)
);
