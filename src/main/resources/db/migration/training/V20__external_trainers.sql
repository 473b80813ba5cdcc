-- The link of the trainer from outside who gives an edition. Of the link and of whom it is for only a hash is kept.
create table training_trainer_link (
  edition    uuid        not null primary key,
  id         uuid        not null,
  token_hash char(64)    character set ascii not null,
  trainer    char(64)    character set ascii not null,
  sent_at    datetime(6) not null,
  unique key training_trainer_link_token (token_hash)
);
