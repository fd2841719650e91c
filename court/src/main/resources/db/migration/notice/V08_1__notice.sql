create schema notice;

-- 站内消息和短信：短信在演示里只进发件箱，可以看到内容。
create table notice.message (
    court   text        not null,
    id      uuid        not null,
    dispute uuid        not null,
    account uuid,
    phone   bytea,
    name    text        not null,
    words   text        not null,
    at      timestamptz not null,
    read_at timestamptz,
    primary key (court, id)
);
create index message_account on notice.message (court, account, at desc) where account is not null;
create index message_at on notice.message (court, at desc);
