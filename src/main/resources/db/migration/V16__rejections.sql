-- Why somebody rejected, kept for ever: the signer's own row is written anew when the job is sent anew.
create table rejection (
    id        uuid not null primary key,
    job_id    uuid not null references signing_job (id),
    round     int  not null check (round > 0),
    signer_id uuid not null,
    comment   text not null, -- encrypted
    unique (job_id, round) -- the first one ends the round
);
-- the comment alone may be written over: encrypted anew under another key
create trigger append_only before update of id, job_id, round, signer_id or delete on rejection
    for each row execute function refuse_change();
create trigger never_emptied before truncate on rejection for each statement execute function refuse_change();
