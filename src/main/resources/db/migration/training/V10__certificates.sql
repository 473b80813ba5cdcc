-- What was handed out, as it was then. The number is drawn at random: who knows it has the certificate before them.
create table training_certificate (
  number     char(16)     character set ascii collate ascii_bin not null primary key,
  edition    uuid         not null,
  person     uuid         not null,
  name       varchar(250) not null,
  initials   varchar(20)  not null,
  title      varchar(120) not null,
  partner    uuid         not null,
  first_day  date         not null,
  last_day   date         not null,
  minutes    int          not null,
  pe_minutes int          not null,
  issued_at  datetime(6)  not null,
  unique key training_certificate_once (edition, person),
  key training_certificate_person (person)
);
