-- Who may decide in whose place and from when until when, and nothing else of them: what opens a record.
create view acting_proxy as
    select id as related_person_id, patient_id, proxy_from as holds_from, proxy_until as holds_until
      from related_person
     where proxy_kind is not null and ended_on is null;
