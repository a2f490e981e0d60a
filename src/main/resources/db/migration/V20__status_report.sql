-- Where a job stands in the status report and what stopped it, written with the job: see SigningStatus and StopReason.
alter table signing_job add column signing_status text, add column stop_reason text;

update signing_job job
set signing_status = case
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

alter table signing_job alter column signing_status set not null;

-- All that is counted or filtered lies in the index, so that not one wide row is read for it.
create index signing_job_by_time on signing_job (owner_group, created_at desc, id desc)
    include (signing_status, stop_reason, kind, sender_unit, created_by, dispatched_at, settled_at);
create index signing_job_by_unit on signing_job (owner_group, sender_unit);
drop index signing_job_by_group;
