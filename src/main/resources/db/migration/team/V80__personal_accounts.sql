-- A family member's account names them in the register of related persons: their authority there, and what the patient
-- allows, decide what it opens. The language is the one they chose on their own page.
alter table account
    add column related_person_id uuid references related_person (id),
    add column language text check (language ~ '^[a-z]{2,3}$');
