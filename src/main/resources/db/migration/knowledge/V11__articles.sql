create table knowledge_article (
  id           uuid         not null primary key,
  version      int          not null,
  kind         varchar(20)  character set ascii not null,
  state        varchar(20)  character set ascii not null,
  partner      uuid         not null,
  owner        uuid         null,
  title        varchar(160) not null,
  summary      varchar(400) not null,
  body         longtext     not null,
  edition      int          not null,
  review_on    date         not null,
  reminded_for date         null,
  made_at      datetime(6)  not null,
  changed_at   datetime(6)  not null,
  checked_at   datetime(6)  not null,
  lesson_of    uuid         null,
  unique key knowledge_article_lesson (lesson_of),
  key knowledge_article_owner (owner, review_on),
  key knowledge_article_review (state, review_on),
  key knowledge_article_changed (state, changed_at)
);

create table knowledge_article_topic (
  article uuid not null,
  topic   uuid not null,
  primary key (article, topic),
  constraint knowledge_article_topic_article foreign key (article) references knowledge_article (id) on delete cascade
);

create table knowledge_article_version (
  id            uuid         not null primary key,
  article       uuid         not null,
  number        int          not null,
  title         varchar(160) not null,
  summary       varchar(400) not null,
  body          longtext     not null,
  written_by    uuid         null,
  written_at    datetime(6)  not null,
  restored_from int          null,
  unique key knowledge_article_version_number (article, number),
  constraint knowledge_article_version_article foreign key (article) references knowledge_article (id) on delete cascade
);

create table knowledge_article_image (
  file     uuid        not null primary key,
  article  uuid        not null,
  added_by uuid        not null,
  added_at datetime(6) not null,
  key knowledge_article_image_article (article),
  key knowledge_article_image_added (added_at)
);
