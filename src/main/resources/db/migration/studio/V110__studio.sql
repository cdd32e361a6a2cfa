-- What analysts are changing, one draft a model; and what was asked to be published, frozen as it was when it was asked.
create table model_draft (
    id         uuid primary key,
    version    int         not null,
    name       text        not null unique,
    content    text        not null check (octet_length(content) <= 1000000),
    base       text,
    changed_by text        not null references account (username),
    changed_at timestamptz not null
);

create table model_proposal (
    id            uuid primary key,
    version       int         not null,
    unit          text        not null,
    why           text        not null check (length(why) between 10 and 1000),
    state         text        not null check (state in ('open', 'declined', 'withdrawn', 'scheduled', 'published')),
    proposed_by   text        not null references account (username),
    proposed_at   timestamptz not null,
    decided_by    text references account (username),
    decided_at    timestamptz,
    remark        text check (length(remark) <= 1000),
    publish_on    timestamptz,
    deployment_id text,
    published_at  timestamptz,
    check (decided_by is null or decided_by <> proposed_by or state = 'withdrawn'),
    check ((state = 'published') = (deployment_id is not null))
);
create unique index model_proposal_one_open on model_proposal (unit) where state in ('open', 'scheduled');
create index model_proposal_by_unit on model_proposal (unit, proposed_at);

create table model_proposal_file (
    proposal_id uuid not null references model_proposal (id),
    name        text not null,
    before      text,
    after       text,
    primary key (proposal_id, name)
);

create table model_proposal_waiver (
    proposal_id uuid not null references model_proposal (id),
    finding     text not null,
    element     text not null,
    reason      text not null check (length(reason) between 10 and 1000),
    primary key (proposal_id, finding, element)
);
