-- A record opened past its care team, for four hours. What was said at the door stays as it was said.
create table emergency_access (
    id            uuid primary key,
    episode_id    uuid        not null references care_team (episode_id),
    patient_id    uuid        not null references patient (id),
    username      text        not null references account (username),
    reason        text        not null check (reason in ('life-in-danger', 'others-in-danger', 'team-not-reached')),
    happened      text        not null check (length(happened) between 1 and 2000),
    part_2        boolean     not null,
    recipient     text check (length(recipient) <= 200),
    affiliation   text check (length(affiliation) <= 200),
    opened_at     timestamptz not null,
    until         timestamptz not null,
    ended_at      timestamptz,
    reviewed_by   text references account (username),
    reviewed_at   timestamptz,
    justified     boolean,
    finding       text check (length(finding) <= 4000),
    followed_by   text references account (username),
    followed_at   timestamptz,
    breach        boolean,
    follow_up     text check (length(follow_up) <= 4000),
    check (until > opened_at and until <= opened_at + interval '4 hours'),
    check (not part_2 or (reason = 'life-in-danger' and recipient <> '' and affiliation <> '')),
    check ((reviewed_at is null) = (justified is null) and (reviewed_at is null) = (reviewed_by is null)),
    check (reviewed_by <> username),
    check (followed_at is null or justified = false)
);
create index emergency_access_of_reader on emergency_access (username, patient_id, until);

create function keep_emergency_access() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'emergency access is never deleted';
    end if;
    if (old.id, old.episode_id, old.patient_id, old.username, old.reason, old.happened, old.part_2, old.recipient,
        old.affiliation, old.opened_at, old.until)
       is distinct from
       (new.id, new.episode_id, new.patient_id, new.username, new.reason, new.happened, new.part_2, new.recipient,
        new.affiliation, new.opened_at, new.until)
       or (old.ended_at is not null and old.ended_at is distinct from new.ended_at)
       or (old.reviewed_at is not null and (old.reviewed_at, old.reviewed_by, old.justified, old.finding)
            is distinct from (new.reviewed_at, new.reviewed_by, new.justified, new.finding)) then
        raise exception 'what was said about emergency access stays as it was said';
    end if;
    return new;
end $$;
create trigger emergency_access_is_kept before update or delete on emergency_access
    for each row execute function keep_emergency_access();
