-- A paper is its kind, the edition of the template and its contents (encrypted); what was issued before as plain paragraphs keeps them.
alter table docket.paper alter column body drop not null;
alter table docket.paper alter column sm3 drop not null;
alter table docket.paper add column form text;
alter table docket.paper add column edition int;
alter table docket.paper add column contents bytea;
alter table docket.paper add column code text;
-- Drawn from 55 random bits, so that two papers of a court do not share one.
create index paper_code on docket.paper (court, code) where code is not null;
create index paper_id on docket.paper (court, id);
