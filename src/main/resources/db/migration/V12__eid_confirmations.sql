-- What an eID has signed itself, where it makes a signature of its own for each of ours, and that it was good then.
alter table evidence
    add column confirmation      text, -- encrypted
    add column confirmation_ocsp text, -- encrypted
    add column confirmed_at      timestamptz,
    add check ((confirmation is null) = (confirmation_ocsp is null)),
    add check ((confirmation is null) = (confirmed_at is null));
