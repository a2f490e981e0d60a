-- The signed document on its way to one signer's digital mailbox; the id is also the message's that carries it.
create table mailbox_copy (
    id        uuid        not null primary key,
    job_id    uuid        not null references signing_job (id),
    round     int         not null check (round > 0),
    signer_id uuid        not null,
    state     text        not null check (state in (
        'PROMISED', 'HANDED_OVER', 'DELIVERED', 'NO_MAILBOX', 'RESERVED', 'FAILED', 'UNCONFIRMED')),
    since     timestamptz not null,
    unique (job_id, round, signer_id)
);
