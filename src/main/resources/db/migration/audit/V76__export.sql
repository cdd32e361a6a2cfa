-- A list that leaves as a file is more than a list that was looked at.
alter table audit_event drop constraint audit_event_action_check;
alter table audit_event add constraint audit_event_action_check
    check (action in ('read', 'list', 'change', 'import', 'export'));
