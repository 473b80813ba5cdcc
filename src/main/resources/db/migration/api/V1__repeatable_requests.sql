-- What was answered to a request that its sender may repeat (Idempotency-Key); forgotten after a day.
create table repeatable_request (
  account     uuid         not null,
  request_key varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  target      char(64)     character set ascii collate ascii_bin not null,
  began_at    datetime(6)  not null,
  body        char(64)     character set ascii collate ascii_bin null,
  status      int          null,
  media_type  varchar(200) character set ascii null,
  answer      mediumblob   null,
  primary key (account, request_key),
  key repeatable_request_began (began_at)
);
