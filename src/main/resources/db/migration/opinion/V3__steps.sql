-- The steps that were taken, shown to who reads the dossier. Of whom a step was asked stands in whom.
create table opinion_step (
  id       bigint      not null auto_increment primary key,
  request  uuid        not null,
  step     varchar(20) character set ascii not null,
  taken_by uuid        null,
  whom     uuid        null,
  taken_at datetime(6) not null,
  key opinion_step_request (request, taken_at),
  constraint opinion_step_request foreign key (request) references opinion_request (id) on delete cascade
);
