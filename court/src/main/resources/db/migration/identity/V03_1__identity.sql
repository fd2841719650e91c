create schema identity;

-- Somebody who can sign in. The account's state stands in act.subject; here are the facts the sign-in needs. A login may be a phone number,
-- so it is kept sealed and found by its blind index.
create table identity.account (
    court        text        not null,
    id           uuid        not null,
    login        bytea       not null,
    login_index  bytea       not null,
    password     text        not null,
    name         text        not null,
    phone        bytea,
    firm         text,
    id_number    bytea,
    id_index     bytea,
    made_at      timestamptz not null,
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

-- Access tokens of the API, kept as SM3 only. Their life is counted by the database's own clock, which nobody moves.
create table identity.token (
    digest     bytea       primary key,
    court      text        not null,
    id         uuid        not null,
    account    uuid        not null,
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    foreign key (court, account) references identity.account (court, id)
);
create index token_account on identity.token (court, account);
