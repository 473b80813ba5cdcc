create table knowledge_answer (
  id          uuid        not null primary key,
  item        uuid        not null,
  person      uuid        not null,
  useful      boolean     not null,
  answered_at datetime(6) not null,
  unique key knowledge_answer_once (item, person),
  key knowledge_answer_person (person),
  constraint knowledge_answer_item foreign key (item) references knowledge_item (id) on delete cascade
);
