-- An average by groups, as of the whole.
alter table measure_split add column mean numeric, add column deviation numeric;
