-- A morning meeting lasts a quarter of an hour.
alter table training_session alter column hours type numeric(5,2);
