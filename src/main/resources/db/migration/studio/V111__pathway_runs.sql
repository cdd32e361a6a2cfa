-- What became of a unit's pathway tests, for exactly these files beside exactly what else was in force; words about an
-- invented person only.
create table model_pathway_run (
    unit        text        not null,
    fingerprint text        not null,
    name        text        not null,
    passed      boolean     not null,
    step        int         not null,
    words       text        not null,
    ran_at      timestamptz not null,
    primary key (unit, fingerprint, name)
);
create index model_pathway_run_old on model_pathway_run (ran_at);
