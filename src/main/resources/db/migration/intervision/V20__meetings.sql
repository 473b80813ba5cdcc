-- Meetings of circles. Of what is said in them nothing stands here, but one line that the gate for personal data saw.
create table intervision_meeting (
  id           uuid         not null primary key,
  circle       uuid         not null,
  series       int          not null,
  number       int          not null,
  state        varchar(20)  character set ascii not null,
  day          date         null,
  begins       int          null,
  ends         int          null,
  ends_at      datetime(6)  null,
  online       boolean      not null,
  place        varchar(200) not null,
  link         varchar(500) not null,
  method       varchar(60)  character set ascii not null,
  case_bringer uuid         null,
  facilitator  uuid         null,
  host         uuid         null,
  state_since  datetime(6)  not null,
  held_at      datetime(6)  null,
  summary      varchar(200) not null,
  recorded     boolean      not null,
  unique key intervision_meeting_number (circle, series, number),
  key intervision_meeting_day (state, day),
  key intervision_meeting_over (state, ends_at)
);

-- Who said not to be able to come; goes with the date.
create table intervision_meeting_absent (
  meeting   uuid not null,
  colleague uuid not null,
  primary key (meeting, colleague)
);

create table intervision_meeting_attended (
  meeting   uuid not null,
  colleague uuid not null,
  primary key (meeting, colleague),
  key intervision_meeting_attended_by (colleague)
);
