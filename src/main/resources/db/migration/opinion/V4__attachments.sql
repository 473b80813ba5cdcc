-- How many files belong to a request; stays as it was when they are erased.
alter table opinion_request
  add column attachments int not null default 0,
  add key opinion_request_erasure (attachments, erased_at, closed_at);

-- What was withdrawn is over too.
update opinion_request set closed_at = turn_since where state = 'WITHDRAWN' and closed_at is null;
