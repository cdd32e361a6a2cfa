-- Where somebody of the staff can be called, for the team and for those they care for.
alter table account add column phone text check (length(phone) between 3 and 40);
