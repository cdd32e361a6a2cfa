-- What concerns nobody's record: who came in, who changed an account or a model. What is refused is noted too.
alter table audit_event alter column patient_id drop not null;
alter table audit_event add column about text check (length(about) <= 300);
alter table audit_event add column reason text check (length(reason) <= 100);
alter table audit_event drop constraint audit_event_action_check;
alter table audit_event add constraint audit_event_action_check check (action in
    ('read', 'list', 'change', 'import', 'export', 'disclose', 'deny', 'sign-in', 'sign-in-failed', 'sign-out',
     'publish', 'roll-back', 'account', 'move', 'break-glass', 'remove'));

-- Whose number is below the oldest transaction under way has been committed, or never will be: the order of the chain.
alter table audit_event add column written_by xid8 not null default pg_current_xact_id();
create index audit_event_by_writer on audit_event (written_by, id);

-- The chain stands beside the rows, so that they are written once and whoever writes them waits for nobody.
create table audit_link (
    position  bigint primary key check (position > 0),
    event_id  bigint not null unique,
    hash      bytea  not null check (length(hash) = 32)
);

-- A stretch of the chain: it holds on to the one before it and to its own last row.
create table audit_seal (
    number          integer     primary key check (number > 0),
    sealed_at       timestamptz not null,
    cluster         text        not null,
    sealed_until    xid8        not null,
    first_position  bigint      not null,
    last_position   bigint      not null check (last_position >= first_position),
    latest_at       timestamptz not null,
    row_hash        bytea       not null check (length(row_hash) = 32),
    hash            bytea       not null check (length(hash) = 32)
);

-- Of which stretches only the seal is left, as their six years are over. A foreign key would lock the seal's row, for
-- which its owner would need the right to change it.
create table audit_removal (
    seal        integer     primary key,
    removed_at  timestamptz not null
);

-- What came of going through the chain, and how far it reached then: a trail that is shorter now was cut.
create table audit_verification (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    seals       integer     not null,
    events      bigint      not null,
    last_seal   integer,
    last_hash   bytea,
    breaches    integer     not null,
    first_kind  text,
    first_seal  integer
);

create function refuse_audit_removal() returns trigger language plpgsql as $$
begin
    if current_setting('stepwell.audit_removal', true) is distinct from pg_current_xact_id()::text then
        raise exception 'the audit trail cannot be changed';
    end if;
    if tg_table_name = 'audit_event' and (to_jsonb(old) ->> 'at')::timestamptz > now() - interval '6 years' then
        raise exception 'the audit trail is kept for six years';
    end if;
    return old;
end $$;

drop trigger audit_event_is_append_only on audit_event;
create trigger audit_event_is_append_only before update on audit_event
    for each row execute function refuse_audit_edit();
create trigger audit_event_is_kept before delete on audit_event
    for each row execute function refuse_audit_removal();
create trigger audit_link_is_append_only before update on audit_link
    for each row execute function refuse_audit_edit();
create trigger audit_link_is_kept before delete on audit_link
    for each row execute function refuse_audit_removal();
create trigger audit_seal_is_append_only before update or delete on audit_seal
    for each row execute function refuse_audit_edit();
create trigger audit_removal_is_append_only before update or delete on audit_removal
    for each row execute function refuse_audit_edit();
create trigger audit_verification_is_append_only before update or delete on audit_verification
    for each row execute function refuse_audit_edit();
create trigger audit_event_is_not_emptied before truncate on audit_event execute function refuse_audit_edit();
create trigger audit_link_is_not_emptied before truncate on audit_link execute function refuse_audit_edit();
create trigger audit_seal_is_not_emptied before truncate on audit_seal execute function refuse_audit_edit();
create trigger audit_removal_is_not_emptied before truncate on audit_removal execute function refuse_audit_edit();
create trigger audit_verification_is_not_emptied before truncate on audit_verification
    execute function refuse_audit_edit();

-- The one way a row goes, and only with the whole of its stretch: nobody holds the right to delete outside of it.
create function remove_audit_stretch(which integer) returns bigint language plpgsql security definer
    set search_path from current as $$
declare
    stretch audit_seal;
    gone bigint;
begin
    select * into strict stretch from audit_seal where number = which;
    if stretch.latest_at > now() - interval '6 years' then
        raise exception 'the audit trail is kept for six years';
    end if;
    perform set_config('stepwell.audit_removal', pg_current_xact_id()::text, true);
    grant delete on audit_event, audit_link to current_user;
    delete from audit_event e using audit_link l
     where l.event_id = e.id and l.position between stretch.first_position and stretch.last_position;
    delete from audit_link where position between stretch.first_position and stretch.last_position;
    get diagnostics gone = row_count;
    revoke delete on audit_event, audit_link from current_user;
    perform set_config('stepwell.audit_removal', '', true);
    insert into audit_removal (seal, removed_at) values (which, now());
    return gone;
end $$;

revoke update, delete, truncate on audit_event, audit_link, audit_seal, audit_removal, audit_verification
    from public, current_user;
revoke execute on function remove_audit_stretch (integer) from public;
