create schema confirmation;

create table confirmation.application (
    court        text not null,
    dispute      uuid not null,
    id           uuid not null,
    effective_on date not null,
    joined_on    date,
    ground       text,
    primary key (court, dispute, id)
);

create table confirmation.joined (
    court   text        not null,
    dispute uuid        not null,
    id      uuid        not null,
    party   uuid        not null,
    at      timestamptz not null,
    primary key (court, dispute, id, party)
);
