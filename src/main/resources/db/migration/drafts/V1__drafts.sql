-- What was typed and not yet sent: sealed, so that neither the table nor a backup of it can be read.
create table draft (
  owner    uuid         not null,
  kind     varchar(60)  character set ascii not null,
  subject  varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  sealed   longblob     not null,
  saved_at datetime(6)  not null,
  primary key (owner, kind, subject),
  key draft_saved_at (saved_at)
);
