-- Who does what by when. What and where it comes from are ids of others; the words are sealed, in a table of their own.
create table action_item (
  id           uuid        not null primary key,
  version      int         not null default 0,
  changes      int         not null,
  origin_kind  varchar(30) character set ascii null,
  origin       uuid        null,
  given_by     uuid        not null,
  giver_gone   boolean     not null,
  doer         uuid        null,
  doer_partner uuid        null,
  due          date        not null,
  state        varchar(20) character set ascii not null,
  reminded     varchar(10) character set ascii not null,
  added_at     datetime(6) not null,
  settled_at   datetime(6) null,
  key action_item_doer (doer, state, due),
  key action_item_giver (given_by, state, due),
  key action_item_origin (origin, state),
  key action_item_due (state, due),
  key action_item_settled (settled_at),
  constraint action_item_origin_whole check ((origin is null) = (origin_kind is null))
);

create table action_text (
  action uuid     not null primary key,
  sealed longblob not null,
  constraint action_text_action foreign key (action) references action_item (id) on delete cascade
);
