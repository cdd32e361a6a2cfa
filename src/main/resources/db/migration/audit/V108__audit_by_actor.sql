-- Whom somebody worked with last.
create index audit_event_by_actor on audit_event (actor, at);
