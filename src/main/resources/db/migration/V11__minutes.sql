-- The meeting of a board that the minutes of a job are about. Paragraphs are numbers, such as 12, 14–16.
create table meeting (
    job_id            uuid not null primary key references signing_job (id),
    board             text not null,
    held_on           date not null,
    secret_paragraphs text not null,
    adjusted_at_once  text not null,
    kept_at           text
);

-- That they are adjusted, for the board's notice board; as it was announced, whatever the tables say later.
create table announcement (
    job_id      uuid        not null primary key references signing_job (id),
    adjusted_on date        not null,
    first_day   date        not null,
    last_day    date        not null check (last_day > first_day),
    document_id text        not null, -- in the case archive
    made_at     timestamptz not null default now()
);
