-- What the newest check of a contract's people found: recomputed each time, nothing personal.
create table contact_fault (
    job_id    uuid not null references signing_job (id),
    position  int  not null,
    signer_id uuid not null,
    what      text not null,
    mended_by text not null,
    primary key (job_id, position)
);

-- Links with which a company or a training office mends its own people's details. What opens one is not kept.
create table mending_link (
    id         uuid        not null primary key,
    job_id     uuid        not null references signing_job (id),
    party      text        not null check (party in ('COMPANY', 'TRAINING_OFFICE')),
    token_hash text        not null unique,
    expires_at timestamptz not null,
    used_at    timestamptz,
    sent_at    timestamptz
);
create index mending_link_by_job on mending_link (job_id);
