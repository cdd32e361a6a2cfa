-- How somebody of the staff is reached, beside the telephone; what they have changed themselves no setting writes over.
alter table account
    add column email text check (length(email) <= 200 and position('@' in email) > 1),
    add column digest boolean not null default false check (not digest or email is not null),
    add column reach_changed_at timestamptz,
    add column reach_changed_by text;

-- A link is known again by its hash; what opens somebody's page stands nowhere.
alter table one_time_tokens alter column token_value type varchar(64);
update one_time_tokens set token_value = encode(sha256(convert_to(token_value, 'UTF8')), 'hex');
