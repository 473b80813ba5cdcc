-- A row for everybody who was ever asked or claimed, locked while something is put on their plate.
create table opinion_plate (
  colleague uuid not null primary key
);
