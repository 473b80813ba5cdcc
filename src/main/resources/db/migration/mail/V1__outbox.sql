-- Mails on their way. Whom they go to and what they say is sealed, and emptied once they are sent or given up.
create table outgoing_mail (
  id         uuid         not null primary key,
  mail_key   varchar(200) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  message_id varchar(200) character set ascii collate ascii_bin not null,
  thread_id  varchar(200) character set ascii collate ascii_bin null,
  sealed     longblob     null,
  state      varchar(20)  character set ascii not null,
  written_at datetime(6)  not null,
  due_at     datetime(6)  not null,
  give_up_at datetime(6)  not null,
  tries      int          not null default 0,
  answer     varchar(40)  character set ascii null,
  done_at    datetime(6)  null,
  unique key outgoing_mail_key (mail_key),
  key outgoing_mail_due (state, due_at)
);
