create schema guidance;

-- 草稿: what somebody has told so far. Its answers are personal and stay sealed; it is no act and belongs to no dispute yet.
create table guidance.draft (
    court           text        not null,
    id              uuid        not null,
    account         uuid        not null,
    answers         bytea       not null,
    step            text        not null,
    updated_at      timestamptz not null,
    code            bytea,
    code_index      bytea,
    code_expires_at timestamptz,
    primary key (court, id)
);
create index draft_account on guidance.draft (court, account, updated_at desc);
create unique index draft_code on guidance.draft (court, code_index) where code_index is not null;

-- How long ended proceedings of a kind took is asked for on a page.
create index subject_ended on act.subject (court, kind, closed_at) where closed_at is not null;
