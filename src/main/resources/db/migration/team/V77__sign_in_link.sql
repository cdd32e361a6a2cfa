-- Links that let a patient or family member in once; the shape is Spring Security's.
create table one_time_tokens (
    token_value varchar(36) primary key,
    username    varchar(50) not null,
    expires_at  timestamp   not null
);
