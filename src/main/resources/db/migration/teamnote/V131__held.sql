-- How closely the author of a note wants it held; null leaves that to the rules.
alter table team_note add column sensitivity text check (sensitivity in
    ('medical', 'behavioural', 'personality', 'sud', 'sud-part-2', 'sud-counselling-notes', 'psychotherapy-notes'));
