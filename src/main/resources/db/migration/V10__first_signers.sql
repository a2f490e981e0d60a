-- Who was to sign when the job was made, kept once that is corrected: the receipt goes on saying it.
create table first_signers (
    id    uuid not null primary key references signing_job (id), -- the job
    names text not null -- encrypted
);
