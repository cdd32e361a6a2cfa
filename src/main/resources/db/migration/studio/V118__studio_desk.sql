-- A draft may be that a file goes, and may answer a text that came with Stepwell (empty: the file no longer comes).
alter table model_draft add column taken_away boolean not null default false;
alter table model_draft add column shipped text;
alter table model_proposal_file add column shipped text;

-- Who has had which model open lately, so that two people find each other before they change the same.
create table model_open (
    name     text        not null,
    username text        not null references account (username),
    seen_at  timestamptz not null,
    primary key (name, username)
);
