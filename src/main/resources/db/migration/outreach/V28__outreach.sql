create table outreach (
    id              uuid primary key,
    version         int         not null,
    episode_id      uuid        not null references episode (id),
    journey_id      text,
    opened_at       timestamptz not null,
    round_began_at  timestamptz not null,
    round_risk      text check (round_risk in ('none', 'low', 'moderate', 'high')),
    step            int         not null check (step >= 0),
    next_step       text check (next_step in ('attempt', 'welfare-check', 'close-review')),
    next_due        timestamptz,
    next_deadline   timestamptz,
    next_channels   text[]      not null check (next_channels <@ array['preferred', 'text', 'letter', 'emergency-contact']),
    ended_at        timestamptz,
    ended_as        text check (ended_as in ('reached', 'let-go', 'closed', 'episode-closed')),
    check ((ended_at is null) = (ended_as is null)),
    check ((next_step is null) = (next_due is null)),
    check ((next_step is null) = (next_deadline is null)),
    check (next_due <= next_deadline)
);
create index outreach_by_episode on outreach (episode_id, opened_at desc);
create unique index outreach_open_once on outreach (episode_id) where ended_at is null;

-- Everything that led to it and was done in it, in order; none is ever changed.
create table outreach_entry (
    outreach_id uuid        not null references outreach (id),
    position    int         not null,
    what        text        not null check (what in
        ('contact-missed', 'appointment-missed', 'follow-up-missed', 'attempt', 'attempt-not-made', 'welfare-check', 'review',
         'acknowledged', 'reached')),
    outcome     text check (outcome in
        ('reached', 'no-answer', 'wrong-number', 'declined',
         'found', 'send-somebody', 'not-needed',
         'keep-trying', 'disengage', 'other')),
    channels    text[]      not null check (channels <@
        array['phone', 'text', 'email', 'letter', 'portal', 'in-person', 'emergency-contact']),
    minutes     int check (minutes between 0 and 480),
    note        text check (length(note) <= 4000),
    by_whom     text        not null,
    at          timestamptz not null,
    primary key (outreach_id, position),
    check ((what in ('attempt', 'welfare-check', 'review')) = (outcome is not null)),
    check (what <> 'attempt' or cardinality(channels) > 0)
);
