-- What each invited person was last told of an appointment. The same sequence is never sent twice with another content.
create table calendar_invitation (
  uid         varchar(80) character set ascii collate ascii_bin not null,
  invitee     uuid        not null,
  sequence    int         not null,
  state       varchar(20) character set ascii not null,
  fingerprint char(64)    character set ascii not null,
  address     char(64)    character set ascii not null,
  answer      varchar(20) character set ascii null,
  answered_at datetime(6) null,
  changed_at  datetime(6) not null,
  ends_at     datetime(6) not null,
  primary key (uid, invitee),
  key calendar_invitation_ends (ends_at)
);

-- Addresses at which a calendar reads what somebody has. Of the token only a hash is kept; the place keeps anyone from having
-- more than twenty.
create table calendar_feed (
  id           uuid          not null primary key,
  owner        uuid          not null,
  place        tinyint       not null check (place between 1 and 20),
  name         varchar(100)  not null,
  selection    varchar(1000) null,
  token_hash   char(64)      character set ascii collate ascii_bin not null,
  made_at      datetime(6)   not null,
  last_used_on date          null,
  content_hash char(64)      character set ascii null,
  changed_at   datetime(6)   not null,
  unique key calendar_feed_token (token_hash),
  unique key calendar_feed_place (owner, place)
);
