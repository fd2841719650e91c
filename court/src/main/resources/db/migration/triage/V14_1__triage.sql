create schema triage;

create table triage.split (
    court     text not null,
    dispute   uuid not null,
    id        uuid not null,
    registered_on date not null,
    proposal  text,
    track     text,
    procedure text,
    reason    text,
    overridden boolean,
    primary key (court, dispute, id)
);
