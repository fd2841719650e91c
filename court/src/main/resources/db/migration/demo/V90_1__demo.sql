create schema demo;

-- How far the demonstration court has been filled, so that a start that was stopped in the middle goes on where it was.
create table demo.seed (
    court       text        primary key,
    base        timestamptz not null,
    done        int         not null,
    finished_at timestamptz
);
