-- Whether the partner works on this day, which is off for others.
alter table partner_free_day add column worked boolean not null default false;
