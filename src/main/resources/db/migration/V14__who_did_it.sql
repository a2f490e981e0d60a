-- the account of the staff member who did it; null for what signers or the process did, and for what is older than this
alter table job_event add column done_by text;
