-- Who left is kept for what refers to them, but neither found nor shown.
alter table colleague add column left_on date null;

-- What an organisation said of its people may be shown to the whole network by the network's administrator.
alter table colleague_expertise add column shared boolean not null default false;

-- What the last import put into a profile, as fingerprints: what is otherwise by now, somebody wrote in the portal.
create table colleague_imported (
  colleague uuid not null primary key,
  said      json not null,
  constraint colleague_imported_colleague foreign key (colleague) references colleague (id) on delete cascade
);

-- One row for each import: those that are being read, and those that were taken.
create table people_import (
  id          uuid        not null primary key,
  state       varchar(20) character set ascii not null,
  account     uuid        null,
  colleague   uuid        null,
  partner     uuid        null,
  touched_at  datetime(6) not null,
  applied_at  datetime(6) null,
  created     int         not null default 0,
  updated     int         not null default 0,
  unchanged   int         not null default 0,
  gone        int         not null default 0,
  undone_at   datetime(6) null,
  put_back    int         not null default 0,
  kept        int         not null default 0,
  key people_import_state (state, touched_at),
  key people_import_applied (applied_at)
);

-- Lines that were read and not yet taken; emptied when an import ends, and at start-up.
create table people_import_line (
  import      uuid         not null,
  line        int          not null,
  partner     uuid         not null,
  external_id varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  said        json         not null,
  primary key (import, line),
  key people_import_line_person (import, partner, external_id)
);

-- What stood there before an import, to put back; emptied after a day.
create table people_import_before (
  import        uuid not null,
  colleague     uuid not null,
  version_after int  not null,
  stood         json null,
  primary key (import, colleague)
);

-- Which column of a file means what, for each administrator and organisation.
create table people_import_columns (
  owner    uuid        not null,
  partner  uuid        not null,
  mapping  json        not null,
  saved_at datetime(6) not null,
  primary key (owner, partner)
);

-- One import is taken at a time.
create table people_import_turn (
  id int not null primary key
);
insert into people_import_turn (id) values (1);
