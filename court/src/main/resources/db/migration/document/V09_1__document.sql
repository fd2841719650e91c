create schema document;

-- 模板: the court's own editions of the templates; edition 0 is the one the house ships.
create table document.template (
    court       text        not null,
    form        text        not null,
    edition     int         not null,
    sm3         text        not null,
    name        text        not null,
    effective   date        not null,
    proposer    uuid        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    note        text        not null,
    approved_by text,
    decided_at  timestamptz,
    declined    text,
    primary key (court, form, edition)
);

-- 盖章登记: the file a document became in each format, for ever.
create table document.sealed (
    court    text        not null,
    document uuid        not null,
    format   text        not null,
    sm3      text        not null,
    at       timestamptz not null,
    primary key (court, document, format)
);
create index sealed_sm3 on document.sealed (court, sm3);
