-- How the cost was divided, as it was then. A division that is taken back leaves its row, without lines, so that the next
-- one gives the balance other sources.
create table training_settlement (
  edition    uuid        not null primary key,
  settled_at datetime(6) null,
  rounds     int         not null,
  cents      bigint      not null,
  rule       varchar(20) character set ascii not null,
  year       int         null
);

create table training_settlement_line (
  edition    uuid           not null,
  partner    uuid           not null,
  name       varchar(120)   not null,
  weight     decimal(20, 2) not null,
  percent    decimal(5, 2)  not null,
  cents      bigint         not null,
  rounded_up boolean        not null,
  primary key (edition, partner)
);

create table training_settlement_hours (
  source  uuid        not null primary key,
  edition uuid        not null,
  kind    varchar(30) character set ascii not null,
  gives   uuid        not null,
  takes   uuid        not null,
  minutes int         not null,
  key training_settlement_hours_edition (edition)
);
