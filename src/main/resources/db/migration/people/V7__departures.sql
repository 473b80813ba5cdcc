-- Who is going to leave, and announced it: by the person for the whole network, by the organisation for its own people.
create table departure (
  colleague uuid    not null primary key,
  version   int     not null default 0,
  last_day  date    not null,
  own_word  boolean not null,
  constraint departure_of_colleague foreign key (colleague) references colleague (id) on delete cascade
);
