create schema identity;

create table identity.account (
    court     text        not null,
    id        uuid        not null,
    login     text        not null,
    password  text        not null,
    name      text        not null,
    phone     bytea,
    firm      text,
    id_number bytea,
    id_index  bytea,
    made_at   timestamptz not null,
    primary key (court, id)
);
create unique index account_login on identity.account (court, login);
create unique index account_id_number on identity.account (court, id_index) where id_index is not null;

create table identity.role (
    court   text not null,
    account uuid not null,
    role    text not null,
    primary key (court, account, role)
);

create table identity.token (
    digest  bytea       primary key,
    court   text        not null,
    account uuid        not null,
    made_at timestamptz not null,
    expires_at timestamptz not null
);
create index token_account on identity.token (court, account);
