-- The report finds a text in the middle of a reference or title without reading every job. The extension comes with
-- PostgreSQL, and whoever may create in this database may create it.
create extension if not exists pg_trgm;
create index signing_job_by_text on signing_job using gin (search_text gin_trgm_ops);
create index contact_fault_by_what on contact_fault (what);
