-- What changed, in the transaction of the change. Each node reads it from a cursor of its own.
create table search_change (
  id        bigint      not null auto_increment primary key,
  kind      varchar(40) character set ascii not null,
  object    uuid        not null,
  noted_at  datetime(6) not null,
  key search_change_noted_at (noted_at)
);
