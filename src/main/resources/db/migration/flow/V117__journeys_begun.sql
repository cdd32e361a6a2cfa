-- All journeys of a process that began in a year.
create index journey_begun on journey (process_key, started_at);
