-- What moves a figure without moving a task is told like a task, to whoever looks at everybody's.
create function tell_figures() returns trigger language plpgsql as $$
begin
    perform pg_notify('work_task', 'supervisor');
    return null;
end $$;
create trigger crisis_moves after insert or update on crisis for each statement execute function tell_figures();
create trigger referral_moves after insert or update on referral for each statement execute function tell_figures();
create trigger consent_moves after insert or update on consent for each statement execute function tell_figures();
create trigger next_contact_moves after insert or update or delete on next_contact
    for each statement execute function tell_figures();
