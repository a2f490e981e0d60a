-- Columns marked "encrypted" hold <key id>:<base64>, see no.segl.persistence.Encryption.

create table signing_job (
    id                      uuid        not null primary key,
    kind                    text        not null,
    owner_group             text        not null,
    created_by              text        not null,
    title_line1             text        not null,
    title_line2             text,                 -- encrypted
    shielded                boolean     not null,
    language                text        not null,
    sender_unit             text        not null,
    sender_contact          text        not null,
    requested_deadline      timestamptz,
    requested_remind_before text,                 -- ISO 8601
    days_to_sign            int         not null check (days_to_sign > 0),
    remind_before           text        not null, -- ISO 8601
    assurance_level         text        not null,
    provider                text        not null,
    case_number             text        not null,
    entry_id                text        not null,
    entry_number            int         not null,
    document_id             text        not null,
    incoming_entry_id       text,
    status                  text        not null,
    round                   int         not null check (round > 0),
    round_group             int         not null check (round_group > 0),
    dispatched_at           timestamptz,
    deadline                timestamptz,
    remind_at               timestamptz,
    outcome                 text,
    settled_at              timestamptz,
    finalised               boolean     not null,
    created_at              timestamptz not null,
    search_text             text        not null, -- reference and title line 1, small letters
    check ((outcome is null) = (settled_at is null)),
    check (outcome is null or dispatched_at is not null)
);
create index signing_job_by_group_and_status on signing_job (owner_group, status, created_at desc);
create index signing_job_by_group on signing_job (owner_group, created_at desc);
create index signing_job_by_entry on signing_job (entry_id);

create table signer (
    id                uuid    not null primary key,
    job_id            uuid    not null references signing_job (id),
    position          int     not null,
    person_hash       text    not null, -- keyed hash of the identity number, for look-up
    national_id       text    not null, -- encrypted
    name              text    not null, -- encrypted
    capacity          text    not null,
    role              text,             -- encrypted
    signing_group     int     not null check (signing_group > 0),
    email             text,             -- encrypted
    mobile            text,             -- encrypted
    contact_corrected boolean not null,
    status            text    not null,
    signed_at         timestamptz,
    reason            text,             -- encrypted
    check ((status = 'SIGNED') = (signed_at is not null))
);
create index signer_by_job on signer (job_id);
create index signer_by_person on signer (person_hash);

-- A round is decided once, and rounds only go forward.
create function keep_outcome() returns trigger language plpgsql as $$
begin
    if new.round < old.round
        or new.round = old.round and old.outcome is not null
            and (new.outcome, new.settled_at) is distinct from (old.outcome, old.settled_at) then
        raise exception 'round % of job % is decided', old.round, old.id;
    end if;
    return new;
end $$;
create trigger keep_outcome before update on signing_job for each row execute function keep_outcome();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create table job_event (
    id          bigint generated always as identity primary key,
    job_id      uuid        not null references signing_job (id),
    happened_at timestamptz not null,
    type        text        not null,
    signer_id   uuid,
    round       int         not null check (round > 0),
    text        text        not null
);
create index job_event_by_job on job_event (job_id, id);
create trigger append_only before update or delete on job_event for each row execute function refuse_change();
create trigger never_emptied before truncate on job_event for each statement execute function refuse_change();

create table document_version (
    job_id    uuid        not null references signing_job (id),
    number    int         not null check (number > 0),
    round     int         not null check (round > 0),
    made      text        not null,
    signer_id uuid,
    sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size      bigint      not null,
    pages     int         not null,
    made_at   timestamptz not null,
    primary key (job_id, number)
);
create trigger append_only before update or delete on document_version for each row execute function refuse_change();
create trigger never_emptied before truncate on document_version for each statement execute function refuse_change();

create table document_content (
    job_id  uuid  not null,
    number  int   not null,
    content bytea not null,
    primary key (job_id, number),
    foreign key (job_id, number) references document_version (job_id, number)
);
-- a PDF is compressed already
alter table document_content alter column content set storage external;
create trigger append_only before update or delete on document_content for each row execute function refuse_change();
create trigger never_emptied before truncate on document_content for each statement execute function refuse_change();

create table validation_report (
    job_id uuid not null,
    number int  not null,
    report text not null,
    primary key (job_id, number),
    foreign key (job_id, number) references document_version (job_id, number)
);

create table notice (
    id          uuid not null primary key,
    job_id      uuid not null references signing_job (id),
    round       int  not null check (round > 0),
    signer_id   uuid not null,
    occasion    text not null,
    distinction text not null,
    sent_at     timestamptz,
    unique (job_id, round, signer_id, occasion, distinction)
);

create table known_request (
    id          uuid        not null primary key,
    account     text        not null,
    request_key text        not null,
    fingerprint text        not null,
    job_id      uuid references signing_job (id),
    answer      text,                -- encrypted
    created_at  timestamptz not null default now(),
    unique (account, request_key),
    check ((job_id is null) = (answer is null))
);
create index known_request_by_age on known_request (created_at);

-- The eID login behind each signature.
create table evidence (
    id               uuid        not null primary key,
    job_id           uuid        not null references signing_job (id),
    round            int         not null check (round > 0),
    signer_id        uuid        not null,
    national_id      text        not null, -- encrypted
    name             text,                 -- encrypted
    provider         text        not null,
    eid              text        not null,
    level            text        not null,
    authenticated_at timestamptz not null,
    reference        text        not null,
    assertion        text        not null  -- encrypted
);
create index evidence_by_job on evidence (job_id, round, signer_id);
