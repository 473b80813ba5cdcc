-- What somebody offers per topic, who stands in there, and which colleague confirmed it.
alter table colleague_expertise
  add column intents      json not null default '[]',
  add column stand_in     uuid null,
  add column confirmed_by uuid null;

-- Topics are suggested from those of colleagues with the same job or department.
alter table colleague
  add column photo uuid null,
  add key colleague_job (job_title),
  add key colleague_department (partner, department);

create table colleague_photo (
  id        uuid       not null primary key,
  colleague uuid       not null,
  image     mediumblob not null,
  key colleague_photo_colleague (colleague),
  constraint colleague_photo_colleague foreign key (colleague) references colleague (id) on delete cascade
);
