-- What is let go night after night: since when its term stands, how much was due when it was last looked at, and what the
-- last round took. A class that is new, or of which the term changed, is counted for some days before anything goes.
create table retention_round (
  name          varchar(60) character set ascii not null primary key,
  kept          varchar(20) character set ascii not null,
  counted_since datetime(6) not null,
  taken_at      datetime(6) null,
  taken         bigint      not null
);
