create table training_course (
  id            uuid         not null primary key,
  version       int          not null default 0,
  title         varchar(120) not null,
  description   longtext     not null,
  goals         longtext     not null,
  audience      longtext     not null,
  level         varchar(20)  character set ascii not null,
  learning_line varchar(120) not null,
  line_step     int          not null,
  pe_minutes    int          not null,
  partner       uuid         not null,
  made_by       uuid         not null,
  made_at       datetime(6)  not null,
  key training_course_title (title),
  key training_course_line (learning_line, line_step)
);

create table training_course_topic (
  course uuid not null,
  topic  uuid not null,
  primary key (course, topic),
  key training_course_topic (topic),
  constraint training_course_topic foreign key (course) references training_course (id) on delete cascade
);

create table training_edition (
  id            uuid           not null primary key,
  version       int            not null default 0,
  course        uuid           not null,
  partner       uuid           not null,
  made_by       uuid           not null,
  made_at       datetime(6)    not null,
  state         varchar(20)    character set ascii not null,
  outlook       varchar(20)    character set ascii not null,
  external_name varchar(120)   not null,
  external_mail varchar(254)   not null,
  seats         int            not null,
  minimum       int            not null,
  release_on    date           null,
  released      boolean        not null,
  go_no_go_on   date           null,
  decided       boolean        not null,
  cost_total    decimal(12, 2) not null,
  cost_key      varchar(20)    character set ascii not null,
  cost_year     int            null,
  approval      boolean        not null,
  cancel_days   int            not null,
  begins_at     datetime(6)    null,
  ends_at       datetime(6)    null,
  free_until    datetime(6)    null,
  offers_end_at datetime(6)    null,
  key training_edition_course (course, begins_at),
  key training_edition_begins (state, begins_at),
  key training_edition_maker (made_by, state),
  constraint training_edition_course foreign key (course) references training_course (id)
);

create table training_edition_trainer (
  edition   uuid not null,
  place     int  not null,
  colleague uuid not null,
  primary key (edition, place),
  key training_edition_trainer (colleague),
  constraint training_edition_trainer foreign key (edition) references training_edition (id) on delete cascade
);

-- The invited partners. Without a quota a partner shares in what is not set aside.
create table training_edition_partner (
  edition  uuid not null,
  partner  uuid not null,
  quota    int  null,
  reserved int  not null,
  primary key (edition, partner),
  key training_edition_partner (partner),
  constraint training_edition_partner foreign key (edition) references training_edition (id) on delete cascade
);

-- Days and minutes of the day are those of Amsterdam.
create table training_lesson (
  id        uuid          not null primary key,
  edition   uuid          not null,
  day       date          not null,
  begins    int           not null,
  ends      int           not null,
  place     varchar(200)  not null,
  link      varchar(1000) not null,
  room      uuid          null,
  cancelled boolean       not null,
  key training_lesson_edition (edition, day, begins),
  key training_lesson_day (day),
  key training_lesson_room (room, day),
  constraint training_lesson foreign key (edition) references training_edition (id) on delete cascade
);

-- live is 1 until it is over, then null: nobody is enrolled twice.
create table training_enrolment (
  id          uuid        not null primary key,
  edition     uuid        not null,
  person      uuid        not null,
  partner     uuid        not null,
  state       varchar(20) character set ascii not null,
  live        int         null,
  turn        bigint      not null,
  enrolled_at datetime(6) not null,
  since       datetime(6) not null,
  offer_until datetime(6) null,
  unique key training_enrolment_once (edition, person, live),
  key training_enrolment_person (person, live),
  key training_enrolment_edition (edition, turn),
  key training_enrolment_offer (offer_until),
  constraint training_enrolment foreign key (edition) references training_edition (id) on delete cascade
);

-- A row for everybody who ever gave an edition, locked while one of theirs is put in the agenda.
create table training_teacher (
  colleague uuid not null primary key
);
