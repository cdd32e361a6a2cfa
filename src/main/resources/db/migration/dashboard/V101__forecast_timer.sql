-- How many timers ring on each day to come, by the care manager of whom they are about; '' stands for nobody's.
-- There is always a row for the day it was noted.
create table forecast_timer (
    day          date        not null,
    care_manager text        not null,
    timers       int         not null check (timers >= 0),
    noted_at     timestamptz not null,
    primary key (day, care_manager)
);
