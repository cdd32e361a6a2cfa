-- What each figure of the dashboard was at the end of a day; today's is renewed while it lasts.
create table figure_day (
    figure text not null check (figure in
        ('overdue-tasks', 'late-contacts', 'open-crises', 'silent-referrals', 'ending-consents', 'stopped-steps')),
    day    date not null,
    number int  not null check (number >= 0),
    primary key (figure, day)
);
