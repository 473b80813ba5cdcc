-- When the portal ends a request because its requester left.
alter table opinion_request
  add column ends_at datetime(6) null,
  add key opinion_request_ends (ends_at);
