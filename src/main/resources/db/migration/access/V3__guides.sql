-- Guides on the start page that somebody put away, by name, with commas between them.
alter table account add column guides_away varchar(200) character set ascii not null default '';
