create schema mediation;

-- 特邀调解员名册: who may be given disputes, for whom, until when.
create table mediation.mediator (
    court   text not null,
    account uuid not null,
    name    text not null,
    body    text not null,
    fields  text not null,
    since   date not null,
    until   date,
    primary key (court, account)
);

create table mediation.matter (
    court         text        not null,
    dispute       uuid        not null,
    id            uuid        not null,
    basis         text        not null check (basis in ('PRE_FILING', 'COMMISSIONED')),
    rule          text        not null,
    mediator      uuid,
    mediator_name text,
    assigned_at   timestamptz,
    accepted_on   date,
    extended      int         not null default 0,
    effective_on  date,
    ground        text,
    primary key (court, dispute, id)
);
create index matter_mediator on mediation.matter (court, mediator);

create table mediation.consent (
    court   text        not null,
    dispute uuid        not null,
    matter  uuid        not null,
    party   uuid        not null,
    shown   text        not null,
    channel text        not null,
    at      timestamptz not null,
    primary key (court, dispute, matter, party)
);

-- What each party asked for while the mediator is being found: a mediator of its choice, or null for "the court shall designate".
create table mediation.choice (
    court    text not null,
    dispute  uuid not null,
    matter   uuid not null,
    party    uuid not null,
    mediator uuid,
    primary key (court, dispute, matter, party)
);

-- Mediators who must not have this matter (again).
create table mediation.barred (
    court    text not null,
    dispute  uuid not null,
    matter   uuid not null,
    mediator uuid not null,
    reason   text not null,
    primary key (court, dispute, matter, mediator)
);

create table mediation.note (
    court   text        not null,
    dispute uuid        not null,
    matter  uuid        not null,
    id      uuid        not null,
    kind    text        not null,
    words   text        not null,
    account uuid        not null,
    at      timestamptz not null,
    primary key (court, dispute, matter, id)
);

create table mediation.fact (
    court   text not null,
    dispute uuid not null,
    matter  uuid not null,
    ordinal int  not null,
    words   text not null,
    primary key (court, dispute, matter, ordinal)
);

create table mediation.fact_confirmed (
    court   text        not null,
    dispute uuid        not null,
    matter  uuid        not null,
    party   uuid        not null,
    at      timestamptz not null,
    primary key (court, dispute, matter, party)
);

create table mediation.extension (
    court   text not null,
    dispute uuid not null,
    matter  uuid not null,
    party   uuid not null,
    days    int  not null,
    primary key (court, dispute, matter, party)
);

create table mediation.agreement (
    court   text        not null,
    dispute uuid        not null,
    matter  uuid        not null,
    version int         not null,
    terms   text        not null,
    at      timestamptz not null,
    primary key (court, dispute, matter, version)
);

create table mediation.signature (
    court   text        not null,
    dispute uuid        not null,
    matter  uuid        not null,
    version int         not null,
    party   uuid        not null,
    mark    text        not null,
    at      timestamptz not null,
    primary key (court, dispute, matter, version, party)
);
