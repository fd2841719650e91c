-- 给谁的: a paper that goes to one party alone (传票、通知书) is read by that party and by the court.
alter table docket.paper add column party uuid;
