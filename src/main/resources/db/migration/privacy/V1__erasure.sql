-- Who was erased. The journal outside the database says it too: what stands there and not here is erased again, as after
-- a backup from before was put back.
create table erasure (
  colleague uuid        not null primary key,
  erased_at datetime(6) not null
);
