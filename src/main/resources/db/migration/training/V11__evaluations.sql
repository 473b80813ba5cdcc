-- Who answered and what was answered stand apart, without a moment, under ids that tell no order. Both go when the
-- evaluation closes: what stays is the outcome, written once.
create table training_evaluation (
  edition   uuid         not null primary key,
  state     varchar(20)  character set ascii not null,
  question1 varchar(200) not null,
  question2 varchar(200) not null,
  closes_at datetime(6)  null,
  answers   int          not null,
  outcome   longtext     null,
  key training_evaluation_due (state, closes_at)
);

create table training_evaluation_answered (
  edition uuid not null,
  person  uuid not null,
  primary key (edition, person)
);

create table training_evaluation_answer (
  id       uuid         not null primary key,
  edition  uuid         not null,
  question varchar(20)  character set ascii not null,
  score    int          null,
  words    longtext     not null,
  key training_evaluation_answer_edition (edition)
);
