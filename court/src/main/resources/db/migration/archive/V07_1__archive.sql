create schema archive;

create table archive.file (
    sm3       text        primary key,
    name      text        not null,
    type      text        not null,
    size      bigint      not null,
    stored_at timestamptz not null
);
