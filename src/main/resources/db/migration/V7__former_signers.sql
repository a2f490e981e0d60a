-- Staff may correct who is to sign, between two rounds; what happened before still has a name to it.
create table former_signer (
    id         uuid not null primary key,
    job_id     uuid not null references signing_job (id),
    last_round int  not null check (last_round > 0),
    name       text not null -- encrypted
);
create index former_signer_by_job on former_signer (job_id);
