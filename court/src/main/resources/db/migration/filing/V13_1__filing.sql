create schema filing;

create table filing.application (
    court       text not null,
    dispute     uuid not null,
    id          uuid not null,
    source      text not null check (source in ('ONLINE', 'WINDOW', 'MEDIATION')),
    received_on date not null,
    missing     text,
    noticed_on  date,
    correction  text,
    ground      text,
    reason      text,
    registered_on date,
    primary key (court, dispute, id)
);

create table filing.complaint (
    court   text not null,
    dispute uuid not null,
    id      uuid not null,
    words   text not null,
    answer  text,
    primary key (court, dispute, id)
);
