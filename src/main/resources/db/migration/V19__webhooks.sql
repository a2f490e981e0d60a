-- How far the case system that ordered a job has been told of it: how many events of its trail are acknowledged. No copy of
-- the events. Who stores an event of such a job holds the row, so that events stand in the order of their commits.
create table webhook_cursor (
    job_id       uuid    not null primary key references signing_job (id),
    acknowledged int     not null default 0 check (acknowledged >= 0),
    waiting      boolean not null default false,
    held         boolean not null default false
);
create index webhook_cursor_waiting on webhook_cursor (job_id) where waiting;
create index webhook_cursor_held on webhook_cursor (job_id) where held;
