create schema rulebook;

-- 案由学习: what texts of known cause taught. Of a text only its digest and counted, hashed features are kept; those of the older texts of a
-- well-known cause are let go, while the digest stays so that the text is not counted again.
create table rulebook.learned_text (
    sm3      bytea       primary key,
    cause    text        not null,
    features bytea,
    position bigint      generated always as identity,
    at       timestamptz not null
);
create index learned_text_kept on rulebook.learned_text (cause, position desc) where features is not null;

-- One row; its version tells every node whether something was learned since it last looked.
create table rulebook.learning (
    one     boolean primary key default true check (one),
    version bigint  not null
);
insert into rulebook.learning (version) values (0);
