-- Case numbers come from a sequence, so that nobody who opens a case waits until another's transaction ends. The year's row
-- says where in the sequence the year began.
create sequence archive_case_number;

alter table archive_year add before_first bigint;
update archive_year set before_first = -last_sequence;
alter table archive_year alter before_first set not null;
alter table archive_year drop last_sequence;
