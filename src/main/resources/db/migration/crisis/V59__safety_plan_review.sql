-- What became of a plan each time it was gone through; the plan itself is never changed.
create table safety_plan_review (
    id             uuid primary key,
    version        int         not null,
    safety_plan_id uuid        not null references safety_plan (id),
    decision       text        not null check (decision in ('keep', 'rewrite', 'retire')),
    reason         text check (length(reason) <= 4000),
    next_by        date,
    reviewed_by    text        not null,
    reviewed_at    timestamptz not null,
    check ((decision = 'keep') = (next_by is not null)),
    check ((decision = 'retire') = (reason is not null))
);
create index safety_plan_review_by_plan on safety_plan_review (safety_plan_id, reviewed_at desc);
