alter table care_plan_goal drop constraint care_plan_goal_measure_check;
alter table care_plan_goal add constraint care_plan_goal_measure_check check (measure in
    ('phq-9', 'gad-7', 'housing', 'transport', 'work', 'food', 'income', 'social-connection', 'function', 'other'));
