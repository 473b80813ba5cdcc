-- Words of which a search knew nothing, per day; never who searched.
create table search_miss (
  word      varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  day       date        not null,
  searches  int         not null,
  primary key (word, day),
  key search_miss_day (day)
);
