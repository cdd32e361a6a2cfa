-- Whose day was told in numbers, or found empty, on which day: what makes it once, on however many nodes.
create table digest_mail (
    username text not null references account (username),
    day      date not null,
    primary key (username, day)
);
