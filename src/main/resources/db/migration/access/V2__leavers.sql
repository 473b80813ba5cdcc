-- Whose colleague no longer works at the partner cannot sign in; apart from being disabled for another reason.
alter table account add column gone boolean not null default false;
