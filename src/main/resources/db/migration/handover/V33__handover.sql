-- A command that moves many people; each of them moves, or does not, by itself.
create table caseload_hand_over (
    id            uuid primary key,
    from_username text        not null references account (username),
    to_username   text        not null references account (username),
    reason        text        not null,
    people        int         not null check (people >= 0),
    proposed_by   text        not null,
    proposed_at   timestamptz not null,
    check (from_username <> to_username)
);

create table hand_over (
    id            uuid primary key,
    version       int         not null,
    episode_id    uuid        not null references episode (id),
    caseload_id   uuid references caseload_hand_over (id),
    from_username text        not null references account (username),
    to_username   text        not null references account (username),
    reason        text        not null,
    proposed_by   text        not null,
    proposed_at   timestamptz not null,
    journey_id    text,
    state         text        not null check (state in
        ('proposed', 'declined', 'moved', 'done', 'withdrawn', 'care-ended')),
    note          text,
    answered_by   text,
    answered_at   timestamptz,
    decline_reason text,
    told          text check (told in ('spoken', 'met', 'written')),
    says          text,
    told_at       timestamptz,
    check (from_username <> to_username),
    check (state not in ('moved', 'done') or note is not null),
    check ((state = 'done') = (told_at is not null))
);
create index hand_over_by_episode on hand_over (episode_id, proposed_at desc);
create index hand_over_of_caseload on hand_over (caseload_id);
create unique index hand_over_once on hand_over (episode_id) where state in ('proposed', 'declined', 'moved');

-- What the rule said of each caseload when it last changed, so that no page has to ask it.
create table caseload_load (
    username text primary key references account (username),
    people   int not null,
    norm     int,
    standing text check (standing in ('room', 'full', 'over'))
);

create table caseload_relief (
    id         uuid primary key,
    version    int         not null,
    username   text        not null references account (username),
    episode_id uuid        not null references episode (id),
    people     int         not null,
    norm       int         not null,
    asked_at   timestamptz not null,
    decision   text check (decision in ('hand-over', 'bear')),
    reason     text,
    decided_by text,
    decided_at timestamptz,
    check ((decision is null) = (decided_at is null))
);
create unique index caseload_relief_once on caseload_relief (username) where decided_at is null;
