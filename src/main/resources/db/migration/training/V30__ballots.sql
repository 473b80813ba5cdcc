-- Answers are kept by the module ballot from now on, in the same manner; what is open goes along.
insert into ballot_answered (subject, person) select edition, person from training_evaluation_answered;
insert into ballot_answer (id, subject, question, score, words)
  select id, edition, question, score, words from training_evaluation_answer;
drop table training_evaluation_answered;
drop table training_evaluation_answer;
