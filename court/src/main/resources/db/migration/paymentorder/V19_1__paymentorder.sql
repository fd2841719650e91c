create schema paymentorder;

-- 支付令: what was ordered, when it reached the debtor, what he objected, and what became of it.
create table paymentorder.payment_order (
    court     text not null,
    dispute   uuid not null,
    id        uuid not null,
    judge     text,
    amount    bigint,
    issued_on date,
    served_on date,
    objection text,
    cause     text,
    ending    text,
    primary key (court, dispute, id)
);
