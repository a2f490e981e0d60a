-- A notice goes by e-mail and by SMS, and each may be refused, at once or days later.
alter table notice
    add promised_at  timestamptz not null default now(),
    add email_result text check (email_result in ('ACCEPTED', 'ADDRESS_REFUSED')),
    add sms_result   text check (sms_result in ('ACCEPTED', 'ADDRESS_REFUSED'));

update notice set email_result = 'ACCEPTED' where sent_at is not null;

alter table notice drop column sent_at;
