-- Append-only: the portal inserts here and nothing else. Rows are sealed in batches by audit_seal.
create table audit_event (
  id          bigint       not null auto_increment primary key,
  happened_at datetime(6)  not null,
  action      varchar(60)  character set ascii not null,
  result      varchar(20)  character set ascii not null,
  actor       uuid         null,
  partner     uuid         null,
  object_kind varchar(40)  character set ascii null,
  object_id   varchar(200) null,
  origin      varchar(60)  null,
  key audit_event_actor (actor, id),
  key audit_event_object (object_kind, object_id, id)
);

create table audit_seal (
  id           bigint      not null auto_increment primary key,
  sealed_at    datetime(6) not null,
  first_event  bigint      not null,
  last_event   bigint      not null,
  row_count    bigint      not null,
  previous     char(64)    character set ascii not null,
  hash         char(64)    character set ascii not null
);
