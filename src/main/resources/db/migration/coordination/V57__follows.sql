alter table episode add follows uuid references episode (id);
