-- What a contract of apprenticeship or training is about, beside the people who sign it.
create table contract (
    job_id          uuid not null primary key references signing_job (id),
    type            text not null check (type in ('apprenticeship', 'training')),
    company         text not null,
    training_office text,
    starts_on       date not null,
    born_on         date, -- the apprentice, where the sender told it
    order_reference text  -- what the system that ordered it calls it
);
create index contract_order_reference on contract (order_reference);

-- One job took the place of another: each at most once.
create table replacement (
    replaced_id  uuid        not null primary key references signing_job (id),
    successor_id uuid        not null unique references signing_job (id),
    replaced_at  timestamptz not null default now()
);
