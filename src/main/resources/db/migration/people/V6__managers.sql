-- Whom somebody manages is asked with every page.
alter table colleague
  add key colleague_manager (manager);
