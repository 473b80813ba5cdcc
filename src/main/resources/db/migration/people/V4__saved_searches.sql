-- What its owner typed, so seen by the owner alone; goes with the owner's account.
create table saved_search (
  id       uuid         not null primary key,
  owner    uuid         not null,
  name     varchar(150) not null,
  query    json         not null,
  seen     json         not null,
  saved_at datetime(6)  not null,
  key saved_search_owner (owner, saved_at)
);
