-- Where a job stands in the status report and what stopped it, written with the job: see SigningStatus and StopReason.
alter table signing_job
    add column signing_status text,
    add column stop_reason text,
    add column ordered_on date, -- created_at on the municipality's calendar
    add column seconds_to_sign bigint generated always as
        (cast(extract(epoch from settled_at - dispatched_at) as bigint)) stored;

update signing_job job
set ordered_on = cast(created_at at time zone 'Europe/Oslo' as date), -- the clock in Stockholm is the same
    signing_status = case
        when status = 'DRAFT' then case when kind = 'APPRENTICESHIP' then 'IN_REVIEW' else 'SENDING' end
        when status = 'ACTIVE' and outcome is null then
            case when exists (select 1 from signer where job_id = job.id and signer.status = 'SIGNED')
                then 'PARTLY_SIGNED' else 'SENT' end
        when status in ('ACTIVE', 'COMPLETED') then 'SIGNED'
        else status
    end,
    stop_reason = case
        when status not in ('NEEDS_CORRECTION', 'UNDELIVERABLE') then null
        when exists (select 1 from signer where job_id = job.id and signer.status = 'RESERVED') then 'RESERVED'
        when status = 'UNDELIVERABLE'
            or exists (select 1 from signer where job_id = job.id and signer.status = 'CONTACT_INFORMATION_MISSING')
            then 'CONTACT'
        else 'OTHER'
    end;

alter table signing_job alter column signing_status set not null, alter column ordered_on set not null;

create index signing_job_by_time on signing_job (owner_group, created_at desc, id desc)
    include (signing_status, stop_reason, kind, sender_unit, created_by);
create index signing_job_by_time_to_sign on signing_job (owner_group, seconds_to_sign) where signing_status = 'SIGNED';
create index signing_job_by_unit on signing_job (owner_group, sender_unit);
drop index signing_job_by_group;

-- How many jobs there are of each sort, as the sum of rows that are only added: whoever changes a job waits for nobody.
-- Many are now and then put into one: see FoldTally.
create table job_tally (
    owner_group    text not null,
    kind           text not null,
    sender_unit    text not null,
    ordered_on     date not null,
    signing_status text not null,
    stop_reason    text,
    jobs           int  not null
);

insert into job_tally
select owner_group, kind, sender_unit, ordered_on, signing_status, stop_reason, count(*) from signing_job group by 1, 2, 3, 4, 5, 6;

create index job_tally_by_group on job_tally (owner_group, ordered_on)
    include (kind, sender_unit, signing_status, stop_reason, jobs);

create function tally_job() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into job_tally values (
            old.owner_group, old.kind, old.sender_unit, old.ordered_on, old.signing_status, old.stop_reason, -1);
    end if;
    insert into job_tally values (
        new.owner_group, new.kind, new.sender_unit, new.ordered_on, new.signing_status, new.stop_reason, 1);
    return null;
end $$;
create trigger tally_new after insert on signing_job for each row execute function tally_job();
create trigger tally_change after update on signing_job for each row
    when ((old.owner_group, old.kind, old.sender_unit, old.ordered_on, old.signing_status, old.stop_reason)
        is distinct from
        (new.owner_group, new.kind, new.sender_unit, new.ordered_on, new.signing_status, new.stop_reason))
    execute function tally_job();
