alter table intervision_circle
  -- Since when somebody in it leads another; null while nobody does.
  add lead_since datetime(6) null;

alter table intervision_proposal
  drop started_at,
  drop ended_at,
  -- When its search was last heard of.
  add alive_at datetime(6) null,
  add key intervision_proposal_run (run);
