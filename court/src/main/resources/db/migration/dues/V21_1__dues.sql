create schema dues;

-- 交费账: one for each case for which a fee is due. Amounts in 分.
create table dues.bill (
    court      text   not null,
    dispute    uuid   not null,
    id         uuid   not null,
    cause      text   not null,
    amount     bigint,
    procedure  text   not null,
    -- Number by which it is paid, and the term that runs.
    code       text   not null,
    term       text   not null,
    billed_on  date   not null,
    fee        bigint not null,
    -- Per cent of the fee that relief leaves to be paid, and until when payment is deferred.
    keeps      int    not null default 100,
    deferred   date,
    paid            bigint not null default 0,
    paid_respondent bigint not null default 0,
    refunded        bigint not null default 0,
    -- Once the case is over: what it costs, and what each side has to have paid in the end.
    ending     text,
    total      bigint,
    applicant  bigint,
    respondent bigint,
    effective  date,
    primary key (court, dispute, id)
);
create index bill_code on dues.bill (court, code);

-- 付款: every attempt, with the account it came from, to which alone money goes back.
create table dues.payment (
    court     text        not null,
    dispute   uuid        not null,
    id        uuid        not null,
    bill      uuid        not null,
    side      text        not null,
    amount    bigint      not null,
    way       text        not null,
    reference text,
    payer     text        not null,
    account   bytea       not null,
    state     text        not null check (state in ('ASKED', 'DONE', 'REFUSED')),
    at        timestamptz not null,
    primary key (court, dispute, id)
);
create unique index payment_reference on dues.payment (court, reference) where reference is not null;

-- 司法救助: one application for each case.
create table dues.relief (
    court    text not null,
    dispute  uuid not null,
    bill     uuid not null,
    effect   text not null,
    ground   text not null,
    law      text not null,
    least    int  not null,
    words    text not null,
    granted  boolean,
    reason   text,
    primary key (court, dispute, bill)
);

-- 退费: parts of payments that go back.
create table dues.refund (
    court       text   not null,
    dispute     uuid   not null,
    id          uuid   not null,
    bill        uuid   not null,
    payment     uuid   not null,
    amount      bigint not null,
    state       text   not null check (state in ('PROPOSED', 'DECLINED', 'SENT', 'DONE', 'REFUSED')),
    proposed_by uuid,
    at          timestamptz not null,
    primary key (court, dispute, id)
);

-- What the stand-in for the bank has been told.
create table dues.stand_in (
    id     text   primary key,
    amount bigint not null,
    answer text   not null,
    asked  int    not null default 0
);
