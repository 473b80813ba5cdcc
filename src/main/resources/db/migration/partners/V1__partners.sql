create table partner (
  id       uuid         not null primary key,
  version  int          not null default 0,
  name     varchar(100) not null,
  name_key varchar(400) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  mark     char(2)      character set ascii not null,
  accent   char(7)      character set ascii not null,
  unique key partner_name (name_key),
  unique key partner_mark (mark)
);

create table partner_figure (
  partner      uuid          not null,
  kind         varchar(30)   character set ascii not null,
  figure_year  int           not null,
  figure_value decimal(15,2) not null,
  primary key (partner, kind, figure_year),
  constraint partner_figure_partner foreign key (partner) references partner (id) on delete cascade
);

create table partner_free_day (
  partner     uuid         not null,
  free_date   date         not null,
  description varchar(100) not null,
  primary key (partner, free_date),
  constraint partner_free_day_partner foreign key (partner) references partner (id) on delete cascade
);

-- One row, locked by whatever changes the list, so that names and marks are compared with what stands there.
create table partner_list (
  id      tinyint not null primary key,
  edition bigint  not null
);

insert into partner_list (id, edition) values (1, 0);
