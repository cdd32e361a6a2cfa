-- Which messages the person wants. Null: nobody asked yet, and the preferred way of contact decides.
alter table patient
    add column messages_email        text check (length(messages_email) <= 200),
    add column messages_by_text      boolean,
    add column messages_by_email     boolean,
    add column messages_name_subject boolean not null default false,
    add column messages_stopped      boolean not null default false;
