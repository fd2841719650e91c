create schema term;

create table term.clock (
    court      text        not null,
    dispute    uuid        not null,
    id         uuid        not null,
    subject    uuid        not null,
    kind       text        not null,
    rule       text        not null,
    law        text        not null,
    started_on date        not null,
    due        date        not null,
    -- When the clock rings: the moment the law lets something follow by itself.
    rings_at   timestamptz not null,
    paused_on  date,
    state      text        not null check (state in ('RUNNING', 'PAUSED', 'STOPPED', 'EXPIRED')),
    ended_at   timestamptz,
    rung_at    timestamptz,
    primary key (court, dispute, id)
);
create index clock_subject on term.clock (court, dispute, subject) where state in ('RUNNING', 'PAUSED');
create index clock_rings on term.clock (rings_at) where state = 'RUNNING' and rung_at is null;

-- 演示时钟: how far the demonstration court is ahead of the real time. One row, only in a demonstration.
create table term.demo_clock (
    one     boolean  primary key default true check (one),
    ahead   interval not null
);
insert into term.demo_clock (ahead) values (interval '0');

-- Years whose notice of days off has been imported by the court.
create table term.notice (
    year  int  primary key,
    rows  text not null,
    at    timestamptz not null
);
