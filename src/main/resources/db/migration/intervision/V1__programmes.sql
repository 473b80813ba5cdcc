create table intervision_programme (
  id               uuid          not null primary key,
  version          int           not null,
  state            varchar(20)   character set ascii not null,
  title            varchar(120)  not null,
  purpose          varchar(2000) not null,
  least            int           not null,
  most             int           not null,
  least_partners   int           not null,
  most_of_partner  int           not null,
  most_of_team     int           not null,
  meetings         int           not null,
  minutes          int           not null,
  rhythm_weeks     int           not null,
  begins_on        date          null,
  ends_on          date          null,
  field            varchar(20)   character set ascii not null,
  weight_spread    int           not null,
  weight_repeats   int           not null,
  weight_level     int           not null,
  weight_field     int           not null,
  weight_travel    int           not null,
  weight_load      int           not null,
  shared_half_days int           not null,
  place            varchar(20)   character set ascii not null,
  enrol_until      date          null,
  erase_days       int           not null,
  made_by          uuid          not null,
  made_at          datetime(6)   not null,
  since            datetime(6)   not null,
  -- How many asked not to be with somebody, counted once, when enrolment closes.
  wishes           int           not null,
  -- Never shown and never changed: by it the search hides what it may not tell.
  secret           bigint        not null,
  key intervision_programme_state (state, since),
  key intervision_programme_maker (made_by)
);

create table intervision_programme_partner (
  programme uuid not null,
  partner   uuid not null,
  primary key (programme, partner),
  key intervision_programme_partner (partner),
  constraint intervision_programme_partner foreign key (programme) references intervision_programme (id) on delete cascade
);

create table intervision_programme_topic (
  programme uuid not null,
  topic     uuid not null,
  primary key (programme, topic),
  constraint intervision_programme_topic foreign key (programme) references intervision_programme (id) on delete cascade
);

create table intervision_programme_organiser (
  programme uuid not null,
  colleague uuid not null,
  primary key (programme, colleague),
  key intervision_programme_organiser (colleague),
  constraint intervision_programme_organiser foreign key (programme) references intervision_programme (id)
    on delete cascade
);

create table intervision_circle (
  id         uuid        not null primary key,
  programme  uuid        not null,
  number     int         not null,
  started_at datetime(6) null,
  key intervision_circle_programme (programme, number),
  constraint intervision_circle foreign key (programme) references intervision_programme (id) on delete cascade
);

-- What somebody said is erased after the programme; that they took part is kept. Bit n of half_days is the n-th of the week.
create table intervision_membership (
  id             uuid        not null primary key,
  version        int         not null,
  programme      uuid        not null,
  person         uuid        not null,
  partner        uuid        not null,
  state          varchar(20) character set ascii not null,
  since          datetime(6) not null,
  circle         uuid        null,
  said           boolean     not null,
  level          int         not null,
  half_days      int         not null,
  facilitates    boolean     not null,
  hosts          boolean     not null,
  travel_minutes int         not null,
  wish           varchar(20) character set ascii null,
  unique key intervision_membership_once (programme, person),
  key intervision_membership_person (person, state),
  key intervision_membership_circle (circle),
  constraint intervision_membership foreign key (programme) references intervision_programme (id) on delete cascade
);

create table intervision_membership_topic (
  membership uuid not null,
  topic      uuid not null,
  primary key (membership, topic),
  constraint intervision_membership_topic foreign key (membership) references intervision_membership (id)
    on delete cascade
);

-- With whom somebody would rather not be: sealed, and of the same length for one colleague as for twenty.
create table intervision_wish (
  programme uuid          not null,
  person    uuid          not null,
  sealed    varbinary(1200) not null,
  primary key (programme, person),
  constraint intervision_wish foreign key (programme) references intervision_programme (id) on delete cascade
);

-- The circles that are being made, before they are sent to their members.
create table intervision_proposal (
  programme  uuid        not null primary key,
  version    int         not null,
  state      varchar(20) character set ascii not null,
  run        uuid        null,
  seconds    int         not null,
  started_at datetime(6) null,
  ended_at   datetime(6) null,
  content    longtext    not null,
  constraint intervision_proposal foreign key (programme) references intervision_programme (id) on delete cascade
);
