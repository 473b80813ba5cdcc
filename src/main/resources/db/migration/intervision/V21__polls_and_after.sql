-- Dates that a circle is asked for; gone when one is chosen.
create table intervision_poll_date (
  id      uuid not null primary key,
  meeting uuid not null,
  day     date not null,
  begins  int  not null,
  ends    int  not null,
  unique key intervision_poll_date_once (meeting, day, begins, ends)
);

create table intervision_poll_answer (
  date   uuid        not null,
  person uuid        not null,
  answer varchar(12) character set ascii not null,
  primary key (date, person)
);

-- The three questions after a meeting: what came of them, written once. The answers are kept by the ballot until then.
create table intervision_questions (
  meeting uuid     not null primary key,
  outcome longtext null
);

-- What each member wants after the last meeting of a series.
create table intervision_next (
  circle   uuid        not null,
  series   int         not null,
  asked_at datetime(6) not null,
  outcome  varchar(20) character set ascii null,
  primary key (circle, series)
);

create table intervision_next_wish (
  circle uuid        not null,
  series int         not null,
  person uuid        not null,
  wish   varchar(20) character set ascii not null,
  primary key (circle, series, person),
  key intervision_next_wish_person (person)
);

-- In how many circles two people sat together; the lower id first. No circle, no moment.
create table intervision_pair (
  one   uuid not null,
  other uuid not null,
  times int  not null,
  primary key (one, other),
  key intervision_pair_other (other)
);

-- Minutes in the balance, under the source that they have there.
create table intervision_hours (
  source  uuid        not null primary key,
  meeting uuid        not null,
  kind    varchar(30) character set ascii not null,
  gives   uuid        not null,
  takes   uuid        not null,
  minutes int         not null,
  key intervision_hours_meeting (meeting)
);
