create schema act;

-- One row per subject of acts: its lock, its version and the head of its chain.
create table act.stream (
    court text   not null,
    id    uuid   not null,
    seq   int    not null,
    head  bytea  not null,
    primary key (court, id)
);

-- Everything with a lifecycle. The state of a proceeding stands here and nowhere else.
create table act.subject (
    court      text        not null,
    stream     uuid        not null,
    id         uuid        not null,
    kind       text        not null,
    state      text        not null,
    number     text,
    opened_at  timestamptz not null,
    entered_at timestamptz not null,
    closed_at  timestamptz,
    primary key (court, stream, id)
);
create unique index subject_number on act.subject (court, number) where number is not null and kind <> 'dispute';
create index subject_kind_state on act.subject (court, kind, state) where closed_at is null;

create table act.act (
    court      text        not null,
    stream     uuid        not null,
    seq        int         not null,
    position   bigint      generated always as identity,
    xid        xid8        not null default pg_current_xact_id(),
    subject    uuid        not null,
    kind       text        not null,
    verb       text        not null,
    account    uuid,
    actor      text        not null,
    standing   text        not null,
    channel    text        not null,
    at         timestamptz not null,
    from_state text,
    to_state   text        not null,
    law        text        not null,
    words      text        not null,
    reach      text        not null,
    body       text        not null,
    prev       bytea       not null,
    hash       bytea       not null,
    primary key (court, stream, seq)
);
create unique index act_position on act.act (xid, position);
create index act_verb on act.act (court, verb, at);

create function act.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '行为日志只能追加，不能修改或删除';
end $$;
create trigger append_only before update or delete or truncate on act.act for each statement execute function act.refuse_change();

-- What a caller already asked for under its own key.
create table act.asked (
    court   text        not null,
    account uuid        not null,
    key     text        not null,
    digest  bytea       not null,
    stream  uuid        not null,
    seq     int         not null,
    subject uuid        not null,
    result  uuid,
    at      timestamptz not null,
    primary key (court, account, key)
);

-- How far each reader of the log has come.
create table act.reader (
    name     text   primary key,
    xid      xid8   not null,
    position bigint not null
);
