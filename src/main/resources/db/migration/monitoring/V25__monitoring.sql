create table contact (
    id           uuid primary key,
    version      int         not null,
    episode_id   uuid        not null references episode (id),
    made_at      timestamptz not null,
    made_by      text        not null,
    reached      boolean     not null,
    channel      text check (channel in ('phone', 'video', 'in-person', 'text', 'portal')),
    minutes      int check (minutes between 0 and 480),
    adherence    text check (adherence in ('taking', 'sometimes', 'stopped', 'none')),
    barriers     text[]      not null check (barriers <@
        array['side-effects', 'cost', 'transport', 'housing', 'stigma', 'forgetting', 'other']),
    wants_change boolean     not null,
    care_goes_on text        not null check (care_goes_on in ('here', 'transferred', 'stopped')),
    note         text,
    phq9_id      uuid references score (id),
    check (reached or phq9_id is null)
);
create index contact_by_episode on contact (episode_id, made_at);
create index contact_by_phq9 on contact (phq9_id);

create table verdict (
    id                uuid primary key,
    version           int         not null,
    episode_id        uuid        not null references episode (id),
    contact_id        uuid        not null unique references contact (id),
    judgement         text        not null check (judgement in
        ('continue', 'case-review', 'adjust', 'step-up', 'relapse-prevention', 'close', 'leave')),
    risk_level        text        not null check (risk_level in ('none', 'low', 'moderate', 'high')),
    week              int         not null check (week >= 0),
    phq9_total        int check (phq9_total between 0 and 27),
    phq9_baseline     int check (phq9_baseline between 0 and 27),
    phq9_best         int check (phq9_best between 0 and 27),
    weeks_target_held int         not null check (weeks_target_held >= 0),
    judged_at         timestamptz not null
);
create index verdict_by_episode on verdict (episode_id, judged_at);

create table consultation (
    id               uuid primary key,
    version          int         not null,
    episode_id       uuid        not null references episode (id),
    recommendation   text        not null,
    change_treatment boolean     not null,
    given_by         text        not null,
    given_at         timestamptz not null
);
create index consultation_by_episode on consultation (episode_id, given_at);

create table supervision_record (
    id          uuid primary key,
    version     int         not null,
    episode_id  uuid        not null references episode (id),
    missed      text        not null check (missed in ('contact', 'consultation')),
    action      text        not null check (action in ('call-today', 'reassign', 'home-visit', 'other')),
    note        text,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index supervision_record_by_episode on supervision_record (episode_id, recorded_at);

create table next_contact (
    episode_id uuid primary key references episode (id),
    due        timestamptz not null,
    overdue_on timestamptz not null,
    check (due < overdue_on)
);
