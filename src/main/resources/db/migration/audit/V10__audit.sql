create table audit_event (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    actor      text        not null,
    action     text        not null check (action in ('read', 'list', 'change', 'import')),
    patient_id uuid        not null,
    what       text        not null
);
create index audit_event_by_patient on audit_event (patient_id, at);

-- The trail is only ever added to, whoever asks.
create function refuse_audit_edit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail cannot be changed';
end $$;
create trigger audit_event_is_append_only before update or delete on audit_event
    for each row execute function refuse_audit_edit();
