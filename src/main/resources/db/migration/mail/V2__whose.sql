-- The colleagues that a mail concerns, so that it is found when one of them has to be forgotten: what it says is sealed.
alter table outgoing_mail
  add column recipient  uuid null,
  add column answers_to uuid null,
  add key outgoing_mail_recipient (recipient, written_at),
  add key outgoing_mail_answers (answers_to);
