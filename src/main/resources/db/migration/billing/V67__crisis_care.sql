-- Safety planning and calls after a discharge are billed by codes of their own, beside the month's minutes.
alter table care_time drop constraint care_time_activity_check;
alter table care_time add check (activity in
    ('contact', 'outreach', 'care-planning', 'care-coordination', 'case-review', 'registry', 'safety-planning'));
alter table care_month add crisis_codes text;
