-- Whom a provider of identities knows: by the name it never gives to anybody else, not by the one people type.
alter table account
    add column issuer text,
    add column subject text,
    add constraint account_provided check ((issuer is null) = (subject is null)),
    add constraint account_subject unique (issuer, subject);
