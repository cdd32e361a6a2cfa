create table patient (
    id                  uuid primary key,
    version             int not null,
    family              text not null check (length(family) <= 200),
    given               text not null check (length(given) <= 200),
    birth_date          date check (birth_date >= date '1850-01-01'),
    gender              text not null check (gender in ('female', 'male', 'other', 'unknown')),
    deceased            boolean not null,
    deceased_on         date,
    phone               text check (length(phone) <= 100),
    address             text check (length(address) <= 500),
    language            text check (length(language) <= 100),
    interpreter_needed  boolean not null,
    pronouns            text check (length(pronouns) <= 100),
    contact_channel     text check (contact_channel in ('phone', 'text', 'email', 'letter', 'portal')),
    culture             text check (length(culture) <= 2000),
    accessibility       text check (length(accessibility) <= 2000),
    strengths           text check (length(strengths) <= 2000),
    what_matters_most   text check (length(what_matters_most) <= 2000),
    constraint patient_is_named check (family <> '' or given <> ''),
    constraint patient_died_after_birth check (deceased_on >= birth_date),
    constraint patient_death_is_told check (deceased or deceased_on is null)
);
create index patient_in_order on patient (family, given, id);

-- The key is the rule: no two patients carry the same identifier.
create table patient_identifier (
    patient_id  uuid not null references patient (id),
    system      text not null check (length(system) between 1 and 300),
    value       text not null check (length(value) between 1 and 200),
    primary key (system, value)
);
create index patient_identifier_of_patient on patient_identifier (patient_id);

create table patient_condition (
    patient_id   uuid not null references patient (id),
    source_id    text not null check (length(source_id) between 1 and 200),
    name         text not null check (length(name) between 1 and 500),
    code_system  text check (length(code_system) <= 300),
    code         text check (length(code) <= 100),
    status       text not null check (status in
        ('active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved', 'unknown', 'entered-in-error')),
    onset_on     date,
    abated_on    date,
    primary key (patient_id, source_id)
);

create table patient_medicine (
    patient_id   uuid not null references patient (id),
    source_id    text not null check (length(source_id) between 1 and 200),
    name         text not null check (length(name) between 1 and 500),
    code_system  text check (length(code_system) <= 300),
    code         text check (length(code) <= 100),
    status       text not null check (status in
        ('active', 'on-hold', 'intended', 'completed', 'stopped', 'cancelled', 'not-taken', 'unknown',
         'entered-in-error')),
    authored_on  date,
    prescriber   text check (length(prescriber) <= 200),
    dosage       text check (length(dosage) <= 1000),
    primary key (patient_id, source_id)
);

create table patient_allergy (
    patient_id   uuid not null references patient (id),
    source_id    text not null check (length(source_id) between 1 and 200),
    name         text not null check (length(name) between 1 and 500),
    code_system  text check (length(code_system) <= 300),
    code         text check (length(code) <= 100),
    status       text not null check (status in ('active', 'inactive', 'resolved', 'unknown', 'entered-in-error')),
    criticality  text check (criticality in ('low', 'high', 'unable-to-assess')),
    reaction     text check (length(reaction) <= 500),
    recorded_on  date,
    primary key (patient_id, source_id)
);
