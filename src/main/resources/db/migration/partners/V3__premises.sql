-- In which region the schools of the partner have their holidays; empty while nobody said so.
alter table partner add column schools varchar(10) character set ascii null;

-- A date, or the n-th weekday of every month ('2 THURSDAY'; 0 is every one, -1 the last).
create table partner_council_evening (
  partner uuid        not null,
  evening varchar(20) character set ascii not null,
  primary key (partner, evening),
  constraint partner_council_evening_partner foreign key (partner) references partner (id) on delete cascade
);

-- The hours are minutes of the day.
create table partner_room (
  partner   uuid         not null,
  room      uuid         not null,
  room_name varchar(100) not null,
  seats     int          not null,
  address   varchar(100) not null,
  hybrid    boolean      not null,
  opens     int          not null,
  closes    int          not null,
  primary key (room),
  key partner_room_partner (partner),
  constraint partner_room_partner foreign key (partner) references partner (id) on delete cascade
);
