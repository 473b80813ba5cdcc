create table knowledge_success (
  id            uuid          not null primary key,
  version       int           not null,
  title         varchar(160)  not null,
  story         longtext      not null,
  personal_gain longtext      not null,
  figure        varchar(60)   not null,
  source        varchar(200)  not null,
  origin        varchar(20)   character set ascii not null,
  month         date          not null,
  partner       uuid          not null,
  owner         uuid          not null,
  made_at       datetime(6)   not null,
  changed_at    datetime(6)   not null,
  withdrawn_at  datetime(6)   null,
  key knowledge_success_month (month),
  key knowledge_success_owner (owner)
);

create table knowledge_success_gain (
  success uuid         not null,
  partner uuid         not null,
  gain    varchar(400) not null,
  primary key (success, partner),
  constraint knowledge_success_gain_success foreign key (success) references knowledge_success (id) on delete cascade
);

create table knowledge_success_colleague (
  success   uuid not null,
  colleague uuid not null,
  primary key (success, colleague),
  key knowledge_success_colleague_colleague (colleague),
  constraint knowledge_success_colleague_success foreign key (success) references knowledge_success (id) on delete cascade
);

create table knowledge_success_topic (
  success uuid not null,
  topic   uuid not null,
  primary key (success, topic),
  constraint knowledge_success_topic_success foreign key (success) references knowledge_success (id) on delete cascade
);

create table knowledge_question (
  id         uuid         not null primary key,
  version    int          not null,
  title      varchar(160) not null,
  text       longtext     not null,
  state      varchar(20)  character set ascii not null,
  partner    uuid         not null,
  asker      uuid         not null,
  solution   uuid         null,
  made_at    datetime(6)  not null,
  changed_at datetime(6)  not null,
  key knowledge_question_asker (asker, state),
  key knowledge_question_state (state)
);

create table knowledge_question_topic (
  question uuid not null,
  topic    uuid not null,
  primary key (question, topic),
  constraint knowledge_question_topic_question foreign key (question) references knowledge_question (id) on delete cascade
);

create table knowledge_question_answer (
  id       uuid        not null primary key,
  question uuid        not null,
  author   uuid        not null,
  text     longtext    not null,
  made_at  datetime(6) not null,
  key knowledge_question_answer_question (question, made_at),
  key knowledge_question_answer_author (author)
);

create table knowledge_question_asked (
  question  uuid        not null,
  colleague uuid        not null,
  asked_at  datetime(6) not null,
  primary key (question, colleague),
  key knowledge_question_asked_colleague (colleague, asked_at),
  constraint knowledge_question_asked_question foreign key (question) references knowledge_question (id) on delete cascade
);
