-- Which staff groups work with a case, divided by commas: the others do not see that it is there.
alter table archive_case add column groups text not null default 'saksbehandler';
alter table archive_case alter column groups drop default;
