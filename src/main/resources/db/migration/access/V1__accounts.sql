-- Identity is (issuer, subject), never a mail address; both compare byte by byte.
create table account (
  id            uuid         not null primary key,
  issuer        varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  subject       varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  username      varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin null,
  password_hash varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin null,
  colleague     uuid         not null,
  partner       uuid         not null,
  name          varchar(200) not null,
  language      varchar(5)   character set ascii null,
  shortcuts     boolean      not null default true,
  enabled       boolean      not null default true,
  version       int          not null default 0,
  unique key account_identity (issuer, subject),
  unique key account_username (username),
  key account_colleague (colleague)
);

create table role_grant (
  account uuid        not null,
  role    varchar(30) character set ascii not null,
  partner uuid        null,
  unique key role_grant_once (account, role, partner),
  constraint role_grant_account foreign key (account) references account (id) on delete cascade
);

create table access_token (
  id           uuid         not null primary key,
  account      uuid         not null,
  name         varchar(100) not null,
  token_hash   char(64)     character set ascii collate ascii_bin not null,
  made_at      datetime(6)  not null,
  last_used_at datetime(6)  null,
  unique key access_token_hash (token_hash),
  key access_token_account (account),
  constraint access_token_account_fk foreign key (account) references account (id) on delete cascade
);
