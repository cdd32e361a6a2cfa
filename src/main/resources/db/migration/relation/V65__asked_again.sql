-- Somebody who makes up their mind early is asked before the day comes; several referrals may be put off at once.
alter table deferral add about uuid;
alter table deferral add asked_again_at timestamptz;
alter table deferral add asked_again_by text;
alter table deferral add check ((asked_again_at is null) = (asked_again_by is null));
