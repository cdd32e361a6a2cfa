-- What goes to partners. A row is written in the transaction of the step that decides it; it holds no content.
create table outbox_message (
    id uuid primary key,
    version int not null,
    episode_id uuid not null references care_team (episode_id),
    about uuid not null,
    step_instance text not null,
    purpose text not null check (purpose in ('referral', 'reminder', 'information', 'cancellation')),
    endpoint text,
    state text not null check (state in ('waiting', 'delivered', 'by-hand', 'failed')),
    attempts int not null check (attempts >= 0),
    next_attempt_at timestamptz not null,
    created_at timestamptz not null,
    settled_at timestamptz,
    failure text check (failure ~ '^[a-z0-9-]+$'),
    unique (episode_id, step_instance, purpose),
    check (endpoint is not null or state = 'by-hand')
);

create index outbox_message_due on outbox_message (next_attempt_at) where state = 'waiting';
create index outbox_message_about on outbox_message (about, created_at);
