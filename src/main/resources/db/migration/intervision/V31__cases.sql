-- A case: its words are sealed under a key of its own, which lies in the key store alone. Once erased the row says that there
-- was one, and no more.
create table intervision_case (
  id         uuid        not null primary key,
  version    int         not null default 0,
  circle     uuid        not null,
  bringer    uuid        not null,
  state      varchar(20) character set ascii not null,
  meeting    uuid        null,
  case_key   uuid        null,
  sealed     mediumblob        null,
  brought_at datetime(6) not null,
  erase_at   datetime(6) null,
  gone_at    datetime(6) null,
  key intervision_case_circle (circle, state),
  key intervision_case_meeting (meeting, state),
  key intervision_case_erase (erase_at)
);

-- Who read it; its bringer sees it.
create table intervision_case_reading (
  id         bigint      not null auto_increment primary key,
  brought    uuid        not null,
  reader     uuid        not null,
  read_at    datetime(6) not null,
  key intervision_case_reading_case (brought, reader, read_at),
  constraint intervision_case_reading_case foreign key (brought) references intervision_case (id) on delete cascade
);

-- The key of a draft, which the case takes over: the words of a draft are sealed by it too.
create table intervision_case_draft (
  author   uuid        not null,
  circle   uuid        not null,
  case_key uuid        not null,
  saved_at datetime(6) not null,
  primary key (author, circle),
  key intervision_case_draft_saved (saved_at)
);

-- Keys that are to be destroyed: written with what makes them superfluous, taken out when they are gone.
create table intervision_case_key (
  case_key uuid not null primary key
);
