-- Where the id of a topic that was taken up in another leads to.
create table topic_merged (
  id         uuid not null primary key,
  into_topic uuid not null,
  key topic_merged_into (into_topic),
  constraint topic_merged_into_fk foreign key (into_topic) references topic (id) on delete cascade
);
