-- Who answered and what was answered stand apart, without a moment, under ids that tell no order. Both go when the
-- feature closes what it asks: what stays is the outcome, written once, with the feature.
create table ballot_answered (
  subject uuid not null,
  person  uuid not null,
  primary key (subject, person)
);

create table ballot_answer (
  id       uuid        not null primary key,
  subject  uuid        not null,
  question varchar(20) character set ascii not null,
  score    int         null,
  words    longtext    not null,
  key ballot_answer_subject (subject)
);
