-- What was handed over to the municipality's own archive. The id is made before the first try and stays.
create table archive_handover (
    filing_key text        not null primary key, -- job, round and occasion
    message_id uuid        not null unique,
    job_id     uuid        not null references signing_job (id),
    made_at    timestamptz not null,
    taken_at   timestamptz
);
create index archive_handover_by_job on archive_handover (job_id);
