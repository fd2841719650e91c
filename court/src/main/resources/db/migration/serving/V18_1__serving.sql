create schema serving;

-- 送达: which paper reached which party how and when, whoever took it.
create table serving.service (
    court    text        not null,
    dispute  uuid        not null,
    id       uuid        not null,
    paper    uuid        not null,
    party    uuid        not null,
    way      text        not null,
    served_on date       not null,
    taken    bytea       not null,
    at       timestamptz not null,
    primary key (court, dispute, id)
);
create index service_paper on serving.service (court, dispute, paper, party);
