-- While time that has passed is being acted out in the demonstration, no clock rings by itself, also after a restart.
alter table term.demo_clock add column held boolean not null default false;
