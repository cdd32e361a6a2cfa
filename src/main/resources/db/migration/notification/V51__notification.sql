-- What was to be said to the person, or to whoever is on call. It holds no wording: that is written when it is sent.
create table notification (
    id         uuid primary key,
    version    int         not null,
    episode_id uuid        not null references episode (id),
    subject    text        not null check (subject in
        ('appointment-arranged', 'appointment-near', 'plan-published', 'please-call', 'consent-due', 'step-escalated')),
    about      uuid,
    happens_at timestamptz,
    created_at timestamptz not null,
    send_on    timestamptz not null,
    journey_id text,
    state      text        not null check (state in
        ('waiting', 'sent', 'held-back', 'not-set-up', 'not-told', 'stopped')),
    reason     text check (reason in
        ('no-messages-wanted', 'unsubscribed', 'person-died', 'care-over', 'appointment-changed', 'reached-meanwhile',
         'too-late', 'no-address', 'address-refused', 'no-channel', 'no-mail-server', 'no-text-gateway',
         'nobody-on-call', 'channel-down')),
    medium     text check (medium in ('email', 'text')),
    settled_at timestamptz,
    check ((state in ('waiting', 'sent')) = (reason is null)),
    check ((state = 'sent') = (medium is not null))
);
create index notification_of_episode on notification (episode_id, created_at desc);
create unique index notification_of_journey on notification (journey_id);
