-- What a rule could look at when it was asked, and not only what its columns read of it, so that a changed rule can be
-- asked again; null for what was decided before it was kept.
alter table decision_record add column given jsonb;

-- All that one rule decided in a year.
create index decision_record_by_key on decision_record (decision_key, decided_at);
