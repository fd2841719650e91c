create schema pilot;

-- 试点：一个新办法在哪些案件、从哪天到哪天试；种子加密存放，试点结束才公布。
create table pilot.pilot (
    court         text        not null,
    id            uuid        not null,
    mechanism     text        not null,
    name          text        not null,
    goal          text        not null,
    row           text        not null,
    causes        text        not null,
    towns         text        not null,
    share         int         not null,
    from_day      date        not null,
    until_day     date        not null,
    seed          bytea,
    commitment    text,
    proposed_by   uuid        not null,
    proposed_name text        not null,
    proposed_at   timestamptz not null,
    approved_by   uuid,
    approved_name text,
    approved_at   timestamptz,
    ended_on      date,
    end_reason    text,
    primary key (court, id)
);
create index pilot_mechanism on pilot.pilot (court, mechanism, proposed_at);

-- 分组：案件进来的时候定下，以后不变。
create table pilot.arm (
    court   text        not null,
    pilot   uuid        not null,
    dispute uuid        not null,
    arm     text        not null,
    at      timestamptz not null,
    primary key (court, pilot, dispute)
);
create index arm_dispute on pilot.arm (court, dispute);
