-- Documents on the shelf: a card in knowledge_item, a file in stored_file. What it is, is there once.
create table knowledge_document (
  id          uuid        not null primary key,
  file        uuid        not null,
  sha256      char(64)    character set ascii not null,
  reading     varchar(20) character set ascii not null,
  edition     int         not null,
  replaced_at datetime(6) null,
  unique key knowledge_document_file (file),
  unique key knowledge_document_content (sha256)
);

-- Many documents at once. What was said of all of them holds for each.
create table document_import (
  id         uuid        not null primary key,
  account    uuid        not null,
  colleague  uuid        not null,
  partner    uuid        not null,
  anonymised bit         not null,
  topics     json        not null,
  state      varchar(20) character set ascii not null,
  flaw       varchar(20) character set ascii null,
  started_at datetime(6) not null,
  touched_at datetime(6) not null,
  ended_at   datetime(6) null,
  key document_import_colleague (colleague, started_at),
  key document_import_state (state, started_at)
);

-- One of its files, by the name that it came with. Each leaves WAITING once, in the transaction that shelves it.
create table document_import_file (
  id        uuid         not null primary key,
  import_id uuid         not null,
  seq       int          not null,
  name      varchar(200) not null,
  state     varchar(20)  character set ascii not null,
  file      uuid         null,
  document  uuid         null,
  why       varchar(200) character set ascii null,
  tries     int          not null,
  unique key document_import_file_seq (import_id, seq),
  key document_import_file_file (file),
  key document_import_file_state (import_id, state, seq),
  constraint document_import_file_import foreign key (import_id) references document_import (id) on delete cascade
);
