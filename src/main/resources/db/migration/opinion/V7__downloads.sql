-- How often somebody fetched something within the time of one reading.
alter table opinion_reading
  add column times int not null default 1;
