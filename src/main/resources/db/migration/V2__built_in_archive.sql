-- The built-in case archive, in the words of Noark 5.

-- One row per year: the row is the lock that hands out case numbers one at a time.
create table archive_year (
    year          integer primary key,
    last_sequence integer not null
);

create table archive_case (
    id         uuid primary key,
    year       integer     not null,
    sequence   integer     not null,
    title      text        not null,
    status     varchar(1)  not null check (status in ('B', 'A', 'U', 'R', 'S', 'P', 'F', 'J')),
    last_entry integer     not null default 0,
    opened_at  timestamptz not null,
    unique (year, sequence)
);

create table archive_entry (
    id              uuid primary key,
    case_id         uuid        not null references archive_case,
    number          integer     not null,
    type            varchar(1)  not null check (type in ('I', 'U', 'N', 'X', 'S')),
    status          varchar(1)  not null check (status in ('R', 'S', 'M', 'F', 'G', 'E', 'J', 'A', 'U')),
    title           text        not null,
    sensitive_title text,
    shielded        boolean     not null,
    written_off     varchar(3),
    written_off_at  timestamptz,
    filing_key      text unique,
    entered_at      timestamptz not null,
    unique (case_id, number)
);

create table archive_document (
    id             uuid primary key,
    entry_id       uuid        not null references archive_entry,
    title          text        not null,
    variant        varchar(1)  not null check (variant in ('P', 'A', 'O', 'S')),
    version        integer     not null,
    sha256         varchar(64) not null,
    checked_out_by text,
    checked_out_at timestamptz,
    added_at       timestamptz not null,
    check ((checked_out_by is null) = (checked_out_at is null))
);
create index archive_document_of_entry on archive_document (entry_id);

create table archive_document_version (
    id          uuid primary key,
    document_id uuid        not null references archive_document,
    version     integer     not null,
    sha256      varchar(64) not null,
    content     bytea       not null,
    added_at    timestamptz not null,
    unique (document_id, version)
);

-- A PDF is packed already: packing it once more costs time at each read and saves nothing.
alter table archive_document_version alter column content set storage external;

create function archive_content_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what a version in the archive holds is never changed';
end
$$;
create trigger archive_content_stays before update on archive_document_version
    for each row execute function archive_content_stays();
