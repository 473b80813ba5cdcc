-- Whether managers of this partner decide first about enrolments of its people.
alter table partner add column approval boolean not null default false;
