-- Who completed a task in which round of a job, the last one where it came more than once: the process acts on it afterwards.
create table decided_task (
    job_id     uuid        not null references signing_job (id),
    round      int         not null,
    task       text        not null, -- its key in the model
    decided_by text        not null, -- a staff account
    decided_at timestamptz not null,
    primary key (job_id, round, task)
);
