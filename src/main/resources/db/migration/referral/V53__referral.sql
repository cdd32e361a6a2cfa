-- What a directory of services says beyond a name. Of the entries made before, only kind and telephone are known:
-- somebody rings to ask for a place and about insurance.
alter table healthcare_service drop constraint healthcare_service_kind_check;
drop index healthcare_service_kind;
alter table healthcare_service alter column kind type text[] using array[kind];
alter table healthcare_service rename column kind to kinds;
alter table healthcare_service
    add check (cardinality(kinds) > 0),
    add column areas text[] not null default '{}',
    add column latitude double precision check (latitude between -90 and 90),
    add column longitude double precision check (longitude between -180 and 180),
    add column languages text[] not null default '{}',
    add column free boolean not null default false,
    add column payers text[] not null default '{}',
    add column places int check (places >= 0),
    add column ask_first boolean not null default true,
    add column opening text,
    add check ((latitude is null) = (longitude is null)),
    add check (not free or payers = '{}'),
    add constraint healthcare_service_says_how_many check ((places is null) = ask_first);
alter table healthcare_service
    alter column areas drop default,
    alter column languages drop default,
    alter column free drop default,
    alter column payers drop default,
    alter column ask_first drop default;
create index healthcare_service_kinds on healthcare_service using gin (kinds);

-- Who was asked, so that nobody is asked twice; not known of what was sent before.
alter table referral_event add column service_id uuid references healthcare_service (id);

-- How full a service is with people referred from here, and nothing about any of them.
create view service_places_taken as
select service_id, count(*) as taken
from referral
where state in ('sent', 'accepted', 'needs-information', 'in-service', 'failed')
group by service_id;
