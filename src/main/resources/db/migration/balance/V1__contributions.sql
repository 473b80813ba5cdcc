-- What one partner gave another: both sides in one row, so that all rows together sum to zero.
create table contribution (
  id          uuid        not null primary key,
  version     int         not null default 0,
  kind        varchar(30) character set ascii not null,
  source      uuid        not null,
  turn        int         not null,
  gives       uuid        not null,
  takes       uuid        not null,
  giver       uuid        not null,
  taker       uuid        not null,
  minutes     int         not null,
  state       varchar(20) character set ascii not null,
  proposed_at datetime(6) not null,
  settled_at  datetime(6) null,
  reversed    boolean     not null,
  unique key contribution_source (kind, source, turn),
  key contribution_sums (state, gives, takes, minutes),
  key contribution_taker (taker, state, proposed_at),
  key contribution_state (state, proposed_at),
  constraint contribution_between_two check (gives <> takes)
);
