-- What stands out in the trail, for somebody to look at; each is found once, and answered once with a reason.
create table audit_flag (
    id           uuid primary key,
    kind         text not null check (kind in ('own-record', 'colleague', 'many-records', 'break-glass')),
    actor        text not null,
    patient_id   uuid,
    day          date not null,
    at           timestamptz not null,
    records      integer check (records > 0),
    found_at     timestamptz not null,
    finding      text check (finding in ('in-order', 'not-in-order')),
    reason       text check (length(reason) between 10 and 500),
    answered_by  text,
    answered_at  timestamptz,
    constraint audit_flag_is_of_somebody check ((kind = 'many-records') = (patient_id is null)),
    constraint audit_flag_is_answered_whole check
        (num_nonnulls(finding, reason, answered_by, answered_at) in (0, 4))
);
create unique index audit_flag_once on audit_flag (kind, actor, day, patient_id) nulls not distinct;
create index audit_flag_open on audit_flag (at) where answered_at is null;

-- Up to where in the chain somebody has looked.
create table audit_flag_progress (
    position  bigint not null
);
insert into audit_flag_progress values (0);

-- What is looked for among millions of looks.
create index audit_event_by_rare_action on audit_event (action, id) where action not in ('read', 'list', 'change');

-- The days of a trail of years, at next to no cost for whoever writes to it.
create index audit_event_by_day on audit_event using brin (at);
