-- The last day as counted, before days off are looked at: paused days are added to it, and a new notice of days off moves the due day anew.
alter table term.clock add column ends_on date;
update term.clock set ends_on = due;
alter table term.clock alter column ends_on set not null;
