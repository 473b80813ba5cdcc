-- The figures of a period, and what stands open of a giver.
alter table contribution
  add key contribution_period (state, proposed_at, gives, takes, minutes),
  add key contribution_giver (giver, state, proposed_at);
