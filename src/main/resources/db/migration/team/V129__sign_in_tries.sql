-- How often a name or an address failed to sign in, each by its hash: what was typed may have been a password.
create table sign_in_try (
    key        text primary key,
    failures   int         not null check (failures > 0),
    failed_at  timestamptz not null,
    wait_until timestamptz
);

-- A link lets somebody in, or lets them set a new password; never both.
alter table one_time_tokens add column purpose text not null default 'sign-in' check (purpose in ('sign-in', 'password'));
