-- Who decided with the supervisor that care may end; null for decisions taken before it was asked.
alter table closure_decision
    add column agreed_by   text check (agreed_by in ('patient', 'patient-with-family', 'proxy')),
    add column agreed_name text check (agreed_name <> ''),
    add check ((agreed_by is null) = (agreed_name is null));
