-- Whom a colleague works for besides the own partner: a second employer, or a secondment for some time.
create table employment (
  id        uuid        not null primary key,
  version   int         not null default 0,
  colleague uuid        not null,
  partner   uuid        not null,
  kind      varchar(20) character set ascii not null,
  first_day date        null,
  last_day  date        null,
  key employment_colleague (colleague, last_day),
  constraint employment_of_colleague foreign key (colleague) references colleague (id) on delete cascade
);
