-- How far a meeting is in its method. Milliseconds of each phase, in their order; nobody's words.
create table intervision_room (
  meeting       uuid         not null primary key,
  change_no     int          not null,
  method        varchar(40)  character set ascii null,
  phase         int          not null,
  allowed       varchar(300) character set ascii not null,
  spent         varchar(300) character set ascii not null,
  running_since datetime(6)  null,
  lead_by       uuid         null,
  lead_seen_at  datetime(6)  null,
  changed_at    timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
  key intervision_room_changed (changed_at)
);
