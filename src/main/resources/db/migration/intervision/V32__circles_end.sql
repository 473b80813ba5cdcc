alter table intervision_circle add column ended_at datetime(6) null;

-- Circles of programmes that were over before circles could be.
update intervision_circle c join intervision_programme p on p.id = c.programme
   set c.ended_at = p.since where p.state in ('CLOSED', 'CANCELLED');
