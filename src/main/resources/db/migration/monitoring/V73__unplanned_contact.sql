-- A contact that no check-in asked for: it counts as time spent and as having been in touch, and judges nothing.
alter table contact add check_in boolean not null default true;
