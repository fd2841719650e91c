-- Browsers show tokens of their own; the tables of the sessions before are gone.
alter table identity.token add column page boolean not null default false;
create index token_over on identity.token (coalesce(revoked_at, expires_at));
drop table if exists spring_session_attributes;
drop table if exists spring_session;
