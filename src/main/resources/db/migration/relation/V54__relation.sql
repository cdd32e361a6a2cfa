-- Who is close to a patient (FHIR RelatedPerson); a relation ends, a row stays.
create table related_person (
    id             uuid primary key,
    version        int     not null,
    patient_id     uuid    not null references patient (id),
    name           text    not null check (name <> '' and length(name) <= 200),
    relationship   text check (length(relationship) <= 200),
    phone          text check (length(phone) <= 200),
    language       text check (length(language) <= 200),
    caregiver      boolean not null,
    proxy_kind     text check (proxy_kind in ('guardian', 'health-care-proxy')),
    proxy_document text check (length(proxy_document) <= 200),
    proxy_from     date,
    proxy_until    date check (proxy_until >= proxy_from),
    added_on       date    not null,
    added_by       text    not null,
    ended_on       date check (ended_on >= added_on),
    ended_by       text,
    end_reason     text check (length(end_reason) <= 4000),
    check ((ended_on is null) = (ended_by is null)),
    check ((proxy_kind is null) = (proxy_document is null) and (proxy_kind is null) = (proxy_from is null))
);
create index related_person_by_patient on related_person (patient_id, added_on);

-- What they allow about themselves; what the patient allows to be told to them is a consent.
create table own_consent (
    related_person_id uuid not null references related_person (id),
    position          int  not null,
    matter            text not null check (matter in ('contact', 'answers')),
    given_on          date not null,
    recorded_by       text not null,
    revoked_on        date check (revoked_on >= given_on),
    revoked_by        text,
    primary key (related_person_id, position),
    check ((revoked_on is null) = (revoked_by is null))
);

-- A decision the person, or who stands for them, wants more time for.
create table deferral (
    id           uuid primary key,
    version      int         not null,
    episode_id   uuid        not null references episode (id),
    gate         text        not null,
    until        date        not null,
    decided_by   text        not null check (decided_by in ('patient', 'patient-with-family', 'proxy')),
    decider_name text        not null check (decider_name <> ''),
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
create index deferral_by_gate on deferral (episode_id, gate, recorded_at desc);

-- The one contact an episode had is now among the patient's related persons.
insert into related_person (id, version, patient_id, name, relationship, phone, caregiver, added_on, added_by)
select distinct on (e.patient_id, lower(c.name))
       gen_random_uuid(), 1, e.patient_id, left(c.name, 200), left(c.relationship, 200), left(c.phone, 200), false,
       e.enrolled_on, 'system:migration'
  from family_contact c join episode e on e.id = c.episode_id
 where c.name <> ''
 order by e.patient_id, lower(c.name), e.enrolled_on desc;
drop table family_contact;
