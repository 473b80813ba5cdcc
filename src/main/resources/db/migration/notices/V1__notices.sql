-- What people were told: text keys and safe arguments, never content. Gone after ninety days.
create table notice (
  id             bigint       not null auto_increment primary key,
  recipient      uuid         not null,
  kind           varchar(60)  character set ascii collate ascii_bin not null,
  notice_key     varchar(150) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  text_key       varchar(120) character set ascii collate ascii_bin not null,
  arguments      json         not null,
  path           varchar(500) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  thread         varchar(150) character set utf8mb4 collate utf8mb4_nopad_bin null,
  answers_to     uuid         null,
  actions        json         not null,
  told_at        datetime(6)  not null,
  read_at        datetime(6)  null,
  pace           varchar(10)  character set ascii not null,
  -- When it goes by mail; empty once it did, or when it will not.
  mail_due_at    datetime(6)  null,
  unique key notice_once (recipient, notice_key),
  key notice_unread (recipient, read_at),
  key notice_of (recipient, id),
  key notice_mail_due (mail_due_at, recipient),
  key notice_told (told_at)
);

-- How somebody wants a kind; without a row as is usual for that kind.
create table notice_choice (
  colleague uuid        not null,
  kind      varchar(60) character set ascii collate ascii_bin not null,
  pace      varchar(10) character set ascii not null,
  primary key (colleague, kind)
);

-- When somebody gets no mail; without a row as is usual.
create table notice_hours (
  colleague   uuid    not null primary key,
  quiet_from  time    not null,
  quiet_until time    not null,
  weekends    boolean not null
);

-- Who is new in a saved search and was told; kept as long as the owner has not looked.
create table notice_newcomer (
  search    uuid not null,
  colleague uuid not null,
  primary key (search, colleague)
);

-- Links of mails with which one person decides one thing once; only the hash of what stands in the mail.
create table action_link (
  id         uuid         not null primary key,
  token_hash char(64)     character set ascii collate ascii_bin not null,
  purpose    varchar(60)  character set ascii collate ascii_bin not null,
  subject    varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  whose      uuid         not null,
  expires_at datetime(6)  not null,
  used_at    datetime(6)  null,
  unique key action_link_token (token_hash),
  key action_link_expires (expires_at)
);
