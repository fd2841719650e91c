create schema element;

-- 要素表: what whoever brought the dispute says, element by element.
create table element.sheet (
    court   text        not null,
    dispute uuid        not null,
    form    text        not null,
    answers jsonb       not null,
    at      timestamptz not null,
    by_name text        not null,
    primary key (court, dispute)
);

-- 答复: what each party of the other side says to an answer. "about" is the answer it was said to.
create table element.response (
    court   text        not null,
    dispute uuid        not null,
    party   uuid        not null,
    element text        not null,
    stance  text        not null,
    words   text        not null,
    about   text        not null,
    at      timestamptz not null,
    primary key (court, dispute, party, element)
);
