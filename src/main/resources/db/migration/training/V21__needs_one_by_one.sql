-- A row for each topic that anybody asked about: whoever asks locks it, so that two who ask the same at once ask one thing.
create table training_need_topic (
  topic uuid not null primary key
);
