-- What a reason says is worded where it is read; what is kept with the task is its number: points, weeks or days.
alter table work_task add column rank_number int;
update work_task set rank_number = (regexp_match(rank_words, '(\d+) (?:in 4 weeks|weeks|days)'))[1]::int
 where status = 'open' and rank_words ~ '\d';
update work_task set rank_number = case when rank_words = 'Discharged today' then 0 else 1 end
 where status = 'open' and rank_words in ('Discharged today', 'Discharged yesterday');
alter table work_task drop column rank_words;
