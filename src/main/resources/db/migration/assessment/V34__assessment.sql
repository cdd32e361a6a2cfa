-- Instruments are files now, and a site may bring its own: a row says itself how far its total could go. What we ship
-- stays guarded here by name.
alter table score
    drop constraint score_instrument_check,
    drop constraint score_severity_check,
    drop constraint score_check,
    drop constraint score_check1,
    drop constraint score_check2,
    drop constraint score_check3,
    add column maximum int,
    add column unscored int[];

update score set
    maximum = case instrument when 'phq-9' then 27 when 'gad-7' then 21 when 'audit-c' then 12 else 6 end,
    unscored = case when difficulty is not null then array[difficulty] end;

alter table score
    alter column maximum set not null,
    drop column difficulty,
    add check (instrument ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    add check (severity ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    add constraint score_maximum_of_instrument check (maximum = case instrument
        when 'phq-9' then 27 when 'phq-2' then 6 when 'gad-7' then 21 when 'gad-2' then 6 when 'audit-c' then 12
        when 'pc-ptsd-5' then 5 when 'asq' then 4 else greatest(maximum, 1) end),
    add constraint score_total_within check (total between 0 and maximum),
    add constraint score_items_of_instrument check (cardinality(items) = case instrument
        when 'phq-9' then 9 when 'phq-2' then 2 when 'gad-7' then 7 when 'gad-2' then 2 when 'audit-c' then 3
        when 'pc-ptsd-5' then 5 when 'asq' then 4 else cardinality(items) end),
    add constraint score_items_within check (0 <= all (items) and case instrument
        when 'audit-c' then 4 when 'pc-ptsd-5' then 1 when 'asq' then 1 when 'phq-9' then 3 when 'phq-2' then 3
        when 'gad-7' then 3 when 'gad-2' then 3 else maximum end >= all (items)),
    add constraint score_total_of_items check (items is null
        or instrument not in ('phq-9', 'phq-2', 'gad-7', 'gad-2', 'audit-c', 'pc-ptsd-5', 'asq')
        or total is not distinct from total_of(items, case when instrument in ('phq-9', 'gad-7') then 2 else 0 end)),
    -- a safety screen by itself says what it found
    add constraint score_asq_has_verdict check (instrument <> 'asq' or items is null or suicide_screen <> 'none');

-- A questionnaire somebody asked for beside the planned contacts, and what came of it.
create table instrument_request (
    id          uuid primary key,
    version     int         not null,
    episode_id  uuid        not null references episode (id),
    instrument  text        not null check (instrument ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    asked_by    text        not null,
    asked_at    timestamptz not null,
    status      text        not null check (status in ('open', 'taken', 'declined', 'ended')),
    journey_id  text,
    ended_at    timestamptz,
    check ((status = 'open') = (ended_at is null))
);
create unique index instrument_request_open_once on instrument_request (episode_id, instrument) where status = 'open';
