-- The address of a calendar that somebody keeps elsewhere, and when it says that they are taken: sealed, no titles.
create table own_calendar (
  colleague  uuid        not null primary key,
  version    int         not null default 0,
  sealed     longblob    not null,
  state      varchar(30) character set ascii not null,
  checked_at datetime(6) null,
  due_at     datetime(6) not null,
  failures   int         not null default 0,
  key own_calendar_due (due_at)
);
