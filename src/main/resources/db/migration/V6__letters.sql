-- What was filled into a letter that was written from a template, so that it can be opened again.
create table letter (
    id          uuid        not null primary key,
    document_id text        not null unique, -- in the case archive, whichever it is
    template    text        not null,
    filled      text        not null,        -- encrypted
    written_at  timestamptz not null default now()
);
