-- 批量印制: which papers are to be made into files, and how far it is.
create table docket.batch (
    court      text        not null,
    id         uuid        not null,
    account    uuid        not null,
    by_name    text        not null,
    form       text        not null,
    format     text        not null,
    since      date        not null,
    until      date        not null,
    papers     uuid[]      not null,
    done       int         not null default 0,
    failed     int         not null default 0,
    problem    text,
    started_at timestamptz not null,
    ended_at   timestamptz,
    primary key (court, id)
);
create index batch_open on docket.batch (started_at) where ended_at is null;
