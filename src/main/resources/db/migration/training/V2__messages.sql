-- What who gives an edition wrote to those who take part.
create table training_message (
  id      bigint      not null auto_increment primary key,
  edition uuid        not null,
  author  uuid        not null,
  text    longtext    not null,
  sent_at datetime(6) not null,
  key training_message_edition (edition, sent_at),
  constraint training_message foreign key (edition) references training_edition (id) on delete cascade
);
