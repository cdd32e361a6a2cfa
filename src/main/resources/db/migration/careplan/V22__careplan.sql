create table care_plan (
    id             uuid primary key,
    version        int     not null,
    episode_id     uuid    not null references episode (id),
    version_number int     not null check (version_number > 0),
    replaces       uuid references care_plan (id),
    status         text    not null check (status in ('draft', 'active', 'completed', 'revoked')),
    status_reason  text,
    proposed       boolean not null,
    agreed         boolean not null,
    signed_by      text,
    signed_at      timestamptz,
    signed_comment text,
    valid_until    date,
    unique (episode_id, version_number),
    check ((signed_by is null) = (signed_at is null)),
    check (status not in ('active', 'completed') or (signed_by is not null and valid_until is not null))
);
create index care_plan_by_replaced on care_plan (replaces);
create unique index care_plan_one_draft on care_plan (episode_id) where status = 'draft';
create unique index care_plan_one_active on care_plan (episode_id) where status = 'active';

create table care_plan_goal (
    care_plan_id       uuid not null references care_plan (id),
    position           int  not null,
    id                 uuid not null,
    description        text not null check (description <> ''),
    measure            text not null check (measure in
        ('phq-9', 'gad-7', 'housing', 'transport', 'work', 'food', 'income', 'function', 'other')),
    baseline           int,
    target             int,
    due_on             date,
    achievement_status text not null check (achievement_status in
        ('in-progress', 'improving', 'worsening', 'no-change', 'achieved', 'sustaining', 'not-achieved',
         'no-progress', 'not-attainable')),
    need_id            uuid references need (id),
    added_by           text not null,
    primary key (care_plan_id, position),
    unique (care_plan_id, id),
    check (least(baseline, target) >= 0),
    check (greatest(baseline, target) <= case measure when 'phq-9' then 27 when 'gad-7' then 21 else 100000 end)
);
create index care_plan_goal_by_id on care_plan_goal (id);
create index care_plan_goal_by_need on care_plan_goal (need_id);

create table care_plan_activity (
    care_plan_id uuid    not null references care_plan (id),
    position     int     not null,
    id           uuid    not null,
    description  text    not null check (description <> ''),
    owner_role   text,
    owner        text references account (username),
    due_on       date,
    status       text    not null check (status in ('not-started', 'in-progress', 'completed', 'cancelled')),
    need_id      uuid references need (id),
    referral     boolean not null,
    primary key (care_plan_id, position),
    unique (care_plan_id, id)
);
create index care_plan_activity_by_owner on care_plan_activity (owner);
create index care_plan_activity_by_need on care_plan_activity (need_id);

-- What the person answered each time the plan was read to them.
create table care_plan_agreement (
    care_plan_id uuid        not null references care_plan (id),
    position     int         not null,
    decision     text        not null check (decision in ('agreed', 'changes', 'declined')),
    decided_by   text        not null check (decided_by in ('patient', 'patient-with-family', 'proxy')),
    name         text        not null check (name <> ''),
    note         text,
    at           timestamptz not null,
    primary key (care_plan_id, position)
);

-- The team as it stood when the plan was published.
create table care_plan_member (
    care_plan_id uuid not null references care_plan (id),
    position     int  not null,
    role         text not null,
    username     text not null references account (username),
    primary key (care_plan_id, position)
);
create index care_plan_member_by_username on care_plan_member (username);

create table goal_review (
    id           uuid primary key,
    version      int         not null,
    episode_id   uuid        not null references episode (id),
    care_plan_id uuid        not null references care_plan (id),
    goal_id      uuid        not null,
    status       text        not null check (status in
        ('in-progress', 'improving', 'worsening', 'no-change', 'achieved', 'sustaining', 'not-achieved',
         'no-progress', 'not-attainable')),
    value        int check (value between 0 and 100000),
    reviewed_on  date        not null,
    recorded_at  timestamptz not null
);
create index goal_review_by_episode on goal_review (episode_id, reviewed_on);
create index goal_review_by_plan on goal_review (care_plan_id, reviewed_on desc);
create index goal_review_by_goal on goal_review (goal_id);
