-- What measures counted, kept so that a page reads it and never the history behind it.
create table measure_period (
    starts_on  date        not null,
    ends_on    date        not null,
    asked_at   timestamptz not null,
    counted_at timestamptz,
    primary key (starts_on, ends_on),
    check (ends_on >= starts_on)
);

-- One row for each thing of a person that a measure counts in a period, and the groups they belonged to then.
create table measure_result (
    starts_on   date    not null,
    ends_on     date    not null,
    measure     text    not null,
    patient_id  uuid    not null references patient (id),
    place       int     not null,
    denominator boolean not null,
    excluded    boolean not null,
    exception   boolean not null,
    numerator   boolean not null,
    still_open  boolean not null,
    value       numeric,
    language    text    not null,
    sex         text    not null,
    age         text    not null,
    insurance   text    not null,
    social_need text    not null,
    primary key (starts_on, ends_on, measure, patient_id, place),
    foreign key (starts_on, ends_on) references measure_period on delete cascade
);

create table measure_count (
    starts_on   date not null,
    ends_on     date not null,
    measure     text not null,
    initial     int  not null,
    denominator int  not null,
    excluded    int  not null,
    exceptions  int  not null,
    numerator   int  not null,
    still_open  int  not null,
    people      int  not null,
    mean        numeric,
    deviation   numeric,
    primary key (starts_on, ends_on, measure),
    foreign key (starts_on, ends_on) references measure_period on delete cascade
);

-- The same by the groups people belong to, each named by the column it came from. A measure may count several things of
-- a person: smallest is how few people met it, or did not, unless nobody.
create table measure_split (
    starts_on date not null,
    ends_on   date not null,
    measure   text not null,
    dimension text not null,
    part      text not null,
    counted   int  not null,
    met       int  not null,
    people    int  not null,
    smallest  int  not null,
    primary key (starts_on, ends_on, measure, dimension, part),
    foreign key (starts_on, ends_on) references measure_period on delete cascade
);

-- Days in hospital and visits to emergency departments, in the year before enrolment and since, of people whose record
-- reaches back before it.
create table measure_use (
    starts_on        date    not null,
    ends_on          date    not null,
    people           int     not null,
    months_before    numeric not null,
    emergency_before int     not null,
    days_before      int     not null,
    months_since     numeric not null,
    emergency_since  int     not null,
    days_since       int     not null,
    primary key (starts_on, ends_on),
    foreign key (starts_on, ends_on) references measure_period on delete cascade
);
