create table topic (
  id         uuid          not null primary key,
  version    int           not null default 0,
  status     varchar(20)   character set ascii not null,
  nl         varchar(200)  not null,
  nl_key     varchar(400)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  en         varchar(200)  null,
  definition varchar(4000) null,
  uri        varchar(500)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  changed_at datetime(6)   not null,
  unique key topic_nl (nl_key),
  unique key topic_uri (uri)
);

-- Words beside the preferred one; those with a partner are local.
create table topic_term (
  topic    uuid         not null,
  kind     varchar(20)  character set ascii not null,
  partner  uuid         null,
  term     varchar(200) not null,
  term_key varchar(400) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  key topic_term_topic (topic),
  key topic_term_key (term_key),
  constraint topic_term_topic_fk foreign key (topic) references topic (id) on delete cascade
);

create table topic_link (
  topic uuid        not null,
  kind  varchar(20) character set ascii not null,
  other uuid        not null,
  primary key (topic, kind, other),
  key topic_link_other (other),
  constraint topic_link_topic_fk foreign key (topic) references topic (id) on delete cascade,
  constraint topic_link_other_fk foreign key (other) references topic (id) on delete cascade
);

-- One row: locked by whatever changes the vocabulary, and raised, so that every node sees that its memory is old.
create table vocabulary_edition (
  id      tinyint not null primary key,
  edition bigint  not null
);

insert into vocabulary_edition (id, edition) values (1, 0);
