-- A file: what may be known of it without its key. Its name, kind and fingerprint lie in sealed.
create table stored_file (
  id          uuid        not null primary key,
  owner_kind  varchar(40) character set ascii null,
  owner_id    uuid        null,
  partner     uuid        not null,
  uploader    uuid        not null,
  sealed      blob        not null,
  size        bigint      not null,
  state       varchar(20) character set ascii not null,
  reading     varchar(20) character set ascii null,
  flaw        varchar(20) character set ascii null,
  received_at datetime(6) not null,
  try_at      datetime(6) null,
  key stored_file_owner (owner_kind, owner_id, received_at),
  key stored_file_partner (partner, size),
  key stored_file_state (state, try_at),
  key stored_file_stray (owner_kind, received_at)
);

-- Content and text of a file, in pieces that are sealed one by one and bound to their place; each at most 1 MiB.
create table file_piece (
  file   uuid        not null,
  part   varchar(10) character set ascii not null,
  seq    int         not null,
  sealed mediumblob  not null,
  primary key (file, part, seq),
  constraint file_piece_file foreign key (file) references stored_file (id) on delete cascade
);
