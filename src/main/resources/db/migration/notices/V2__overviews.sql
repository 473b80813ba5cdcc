-- Who is to get an overview of what waits, also when nothing is new.
create table notice_overview (
  colleague   uuid        not null primary key,
  -- The day, or for one a week its Monday, that it was planned for last: it is planned once.
  planned_for date        not null,
  -- When it goes; empty once it did, or when there was nothing to say.
  due_at      datetime(6) null,
  key notice_overview_due (due_at)
);
