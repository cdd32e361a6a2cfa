-- What another system's record says happened to the person, with its codes and its time: kept for measures, which ask
-- for more than a list of conditions says. No start means: since always, as far as anybody knows.
create table patient_event (
    patient_id  uuid   not null references patient (id),
    source_id   text   not null check (length(source_id) between 1 and 200),
    kind        text   not null check (kind in ('visit', 'service', 'order', 'finding', 'diagnosis')),
    status      text   not null check (length(status) between 1 and 40),
    setting     text check (length(setting) <= 40),
    codes       text[] not null,
    details     text[] not null,
    starts_at   timestamptz,
    ends_at     timestamptz,
    primary key (patient_id, source_id)
);

insert into patient_event (patient_id, source_id, kind, status, codes, details, starts_at, ends_at)
select patient_id, left('Condition/' || source_id, 200), 'diagnosis', status, array[code_system || '|' || code], '{}',
       onset_on::timestamp at time zone 'UTC', abated_on::timestamp at time zone 'UTC'
  from patient_condition
 where code is not null and code_system is not null and status <> 'entered-in-error'
on conflict do nothing;
