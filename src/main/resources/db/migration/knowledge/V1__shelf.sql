create table knowledge_item (
  id          uuid         not null primary key,
  kind        varchar(20)  character set ascii not null,
  title       varchar(160) not null,
  summary     varchar(400) not null,
  partner     uuid         not null,
  owner       uuid         null,
  made_at     datetime(6)  not null,
  changed_at  datetime(6)  not null,
  review_on   date         null,
  key knowledge_item_owner (owner),
  key knowledge_item_changed (changed_at),
  key knowledge_item_review (review_on)
);

create table knowledge_item_topic (
  item  uuid not null,
  topic uuid not null,
  primary key (item, topic),
  key knowledge_item_topic_topic (topic),
  constraint knowledge_item_topic_item foreign key (item) references knowledge_item (id) on delete cascade
);
