-- When a file was let go of by what it belonged to; it can be taken back for a while.
alter table stored_file add column let_go_at datetime(6) null;
