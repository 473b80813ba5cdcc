-- What everybody may read stands here in plain; type, topics, wanted_by and public_line only where the card is public.
create table opinion_request (
  id                    uuid         not null primary key,
  version               int          not null default 0,
  requester             uuid         not null,
  requester_partner     uuid         not null,
  invited               uuid         null,
  invited_partner       uuid         null,
  reviewer              uuid         null,
  reviewer_partner      uuid         null,
  checker               uuid         null,
  declined              json         not null,
  advised_before        json         not null,
  recipients            json         not null,
  type                  varchar(30)  character set ascii null,
  topics                json         not null,
  wanted_by             date         null,
  public_line           varchar(300) not null,
  state                 varchar(20)  character set ascii not null,
  visibility            varchar(20)  character set ascii not null,
  made_at               datetime(6)  not null,
  turn_since            datetime(6)  not null,
  decision_ground       boolean      not null,
  four_eyes             boolean      not null,
  coordinator_may_offer boolean      not null,
  interest_open         boolean      not null,
  interest_waived       boolean      not null,
  promised              date         null,
  advice_version        int          not null,
  advice_before         int          not null,
  advice_fixed          int          not null,
  approved_version      int          not null,
  clock                 varchar(20)  character set ascii null,
  clock_round           int          not null,
  clock_partner         uuid         null,
  clock_allowed         bigint       not null,
  clock_spent           bigint       not null,
  clock_running_since   datetime(6)  null,
  clock_told            int          not null,
  clock_next_at         datetime(6)  null,
  clock_due_at          datetime(6)  null,
  delivered_at          datetime(6)  null,
  minutes               int          not null,
  closed_at             datetime(6)  null,
  uptake                varchar(20)  character set ascii null,
  stored_at             datetime(6)  null,
  no_record_at          datetime(6)  null,
  held                  boolean      not null,
  erased_at             datetime(6)  null,
  key opinion_request_requester (requester, state, turn_since),
  key opinion_request_invited (invited),
  key opinion_request_reviewer (reviewer, state, turn_since),
  key opinion_request_checker (checker, state),
  key opinion_request_state (state, turn_since),
  key opinion_request_clock (clock_next_at)
);

-- Who may know of a request: a token of Audience each.
create table opinion_audience (
  request uuid        not null,
  token   varchar(60) character set ascii not null,
  primary key (request, token),
  constraint opinion_audience_request foreign key (request) references opinion_request (id) on delete cascade
);

-- Every text, sealed and bound to its place.
create table opinion_text (
  request    uuid        not null,
  kind       varchar(20) character set ascii not null,
  seq        int         not null,
  author     uuid        null,
  sealed     longblob    not null,
  written_at datetime(6) not null,
  primary key (request, kind, seq),
  constraint opinion_text_request foreign key (request) references opinion_request (id) on delete cascade
);

-- Each threshold of each run of a clock, once.
create table opinion_signal (
  request   uuid        not null,
  clock     varchar(20) character set ascii not null,
  threshold int         not null,
  round     int         not null,
  told_at   datetime(6) not null,
  primary key (request, clock, threshold, round),
  constraint opinion_signal_request foreign key (request) references opinion_request (id) on delete cascade
);

-- Who read or downloaded what is not open to everybody, shown to the requester.
create table opinion_reading (
  id      bigint      not null auto_increment primary key,
  request uuid        not null,
  reader  uuid        not null,
  what    varchar(20) character set ascii not null,
  read_at datetime(6) not null,
  key opinion_reading_request (request, read_at),
  constraint opinion_reading_request foreign key (request) references opinion_request (id) on delete cascade
);
