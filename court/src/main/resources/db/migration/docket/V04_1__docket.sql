create schema docket;

create table docket.dispute (
    court        text        not null,
    id           uuid        not null,
    cause        text        not null,
    story        text        not null,
    claim        text        not null,
    evidence     text,
    amount       bigint,
    town         text,
    arrived_at   timestamptz not null,
    channel      text        not null,
    -- The rest follows from the proceedings and clocks and is rewritten with every act.
    leader       text,
    subject      uuid,
    state        text,
    number       text,
    owner        text,
    owner_account uuid,
    next_step    text,
    due          date,
    entered_at   timestamptz not null,
    closed_at    timestamptz,
    primary key (court, id)
);
create index dispute_queue on docket.dispute (court, owner, due) where closed_at is null;
create index dispute_arrived on docket.dispute (court, arrived_at desc);

create table docket.party (
    court     text not null,
    dispute   uuid not null,
    id        uuid not null,
    ordinal   int  not null,
    side      text not null,
    kind      text not null,
    name      text not null,
    id_number bytea,
    id_index  bytea,
    phone     bytea,
    phone_index bytea,
    address   bytea,
    firm      text,
    account   uuid,
    linked_at timestamptz,
    primary key (court, dispute, id)
);
create index party_account on docket.party (court, account) where account is not null;
create index party_id on docket.party (court, id_index) where id_index is not null;

-- Who may open the dispute, as what, and until when.
create table docket.access (
    court    text        not null,
    dispute  uuid        not null,
    account  uuid        not null,
    standing text        not null,
    since    timestamptz not null,
    until    timestamptz,
    primary key (court, dispute, account, standing, since)
);
create index access_account on docket.access (court, account) where until is null;

-- Codes by which a party named by somebody else finds the dispute.
create table docket.invitation (
    court   text        not null,
    code    bytea       not null,
    dispute uuid        not null,
    party   uuid        not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (court, code)
);
create index invitation_party on docket.invitation (court, dispute, party);

create table docket.case_number (
    court text not null,
    year  int  not null,
    class text not null,
    last  int  not null,
    primary key (court, year, class)
);

create table docket.material (
    court    text        not null,
    dispute  uuid        not null,
    id       uuid        not null,
    name     text        not null,
    kind     text        not null,
    type     text        not null,
    size     bigint      not null,
    sm3      text        not null,
    account  uuid,
    by_name  text        not null,
    at       timestamptz not null,
    reach    text        not null,
    primary key (court, dispute, id)
);

-- 文书: what was issued, as its text; printed from here and never changed.
create table docket.paper (
    court    text        not null,
    dispute  uuid        not null,
    id       uuid        not null,
    kind     text        not null,
    title    text        not null,
    number   text,
    body     text        not null,
    sm3      text        not null,
    at       timestamptz not null,
    reach    text        not null,
    primary key (court, dispute, id)
);

-- 送达地址确认书: one writable place per party; used by every later proceeding.
create table docket.address (
    court     text        not null,
    dispute   uuid        not null,
    party     uuid        not null,
    address   bytea       not null,
    phone     bytea       not null,
    e_service boolean     not null,
    e_address bytea,
    at        timestamptz not null,
    primary key (court, dispute, party)
);

-- 无争议事实: what both sides have confirmed; carried through every conversion.
create table docket.agreed_fact (
    court   text        not null,
    dispute uuid        not null,
    ordinal int         not null,
    words   text        not null,
    at      timestamptz not null,
    primary key (court, dispute, ordinal)
);
