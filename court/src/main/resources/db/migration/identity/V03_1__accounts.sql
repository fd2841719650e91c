create schema identity;

-- Somebody who can sign in. The account's state stands in act.subject; here are the facts the sign-in needs.
create table identity.account (
    court        text        not null,
    id           uuid        not null,
    login        bytea       not null,
    login_index  bytea       not null,
    password     text        not null,
    name         text,
    phone        bytea,
    id_number    bytea,
    id_index     bytea,
    firm         text,
    created_at   timestamptz not null,
    proven_at    timestamptz,
    suspended_at timestamptz,
    primary key (court, id)
);
create unique index account_login on identity.account (court, login_index);
create unique index account_id_number on identity.account (court, id_index) where id_index is not null;

create table identity.role (
    court   text not null,
    account uuid not null,
    role    text not null,
    primary key (court, account, role),
    foreign key (court, account) references identity.account (court, id)
);
create index role_holders on identity.role (court, role);

-- Access tokens of the API, kept as SM3 only. Their life is counted by the database's own clock.
create table identity.token (
    court      text        not null,
    hash       bytea       not null,
    id         uuid        not null,
    account    uuid        not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    primary key (court, hash),
    foreign key (court, account) references identity.account (court, id)
);
create index token_account on identity.token (court, account);
