create schema trial;

create table trial.trial (
    court         text not null,
    dispute       uuid not null,
    id            uuid not null,
    procedure     text not null,
    judge         uuid not null,
    judge_name    text not null,
    registered_on date not null,
    hearing_at    timestamp,
    place         text,
    minutes       text,
    result        text,
    extended      int  not null default 0,
    primary key (court, dispute, id)
);
