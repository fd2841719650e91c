-- 规则版本: rules the court's office proposed and, once somebody else approved them, put in force beside those shipped with the house.
create table rulebook.version (
    court         text        not null,
    id            uuid        not null,
    stream        uuid        not null,
    book          text        not null,
    rule          text        not null,
    since         date        not null,
    row           text        not null,
    reason        text        not null,
    proposed_by   uuid        not null,
    proposed_name text        not null,
    proposed_at   timestamptz not null,
    approved_by   uuid,
    approved_name text,
    approved_at   timestamptz,
    primary key (court, id)
);
create index version_book on rulebook.version (court, book, approved_at) where approved_at is not null;
