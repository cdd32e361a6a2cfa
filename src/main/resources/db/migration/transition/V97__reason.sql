-- Why somebody was in hospital, as far as anybody said; measures count stays for a mental illness or self-harm.
alter table transition add column reason text check (reason in ('mental-illness', 'self-harm', 'other'));
