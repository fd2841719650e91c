-- A suit may come from a payment order that lapsed.
alter table filing.application drop constraint application_source_check;
alter table filing.application add constraint application_source_check check (source in ('ONLINE', 'WINDOW', 'MEDIATION', 'PAYMENT_ORDER'));
