create table training_need (
  id      uuid         not null primary key,
  topic   uuid         not null,
  line    varchar(200) not null,
  state   varchar(20)  character set ascii not null,
  made_at datetime(6)  not null,
  course  uuid         null,
  key training_need_state (state, made_at),
  key training_need_topic (topic)
);

create table training_need_person (
  need    uuid not null,
  person  uuid not null,
  partner uuid not null,
  primary key (need, person),
  key training_need_person (person),
  constraint training_need_person foreign key (need) references training_need (id) on delete cascade
);
