-- Whom a rule was asked about, so that whoever may open that record can see why: the business key of the journey.
alter table decision_record add column episode_id uuid;

update decision_record d set episode_id = i.business_key_::uuid
    from act_hi_procinst i
    where i.proc_inst_id_ = d.process_instance_id
      and i.business_key_ ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';

create index decision_record_by_episode on decision_record (episode_id, decision_key, decided_at);
