-- Who sat with whom, the memberships tell.
drop table intervision_pair;
