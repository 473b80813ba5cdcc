create table training_attendance (
  lesson    uuid        not null,
  enrolment uuid        not null,
  edition   uuid        not null,
  presence  varchar(20) character set ascii not null,
  primary key (lesson, enrolment),
  key training_attendance_edition (edition)
);
