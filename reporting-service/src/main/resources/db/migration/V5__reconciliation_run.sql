-- Recounts, one institution each: a million facts take longer than one waits, so the last result is kept.
create table reconciliation_run (
    id           uuid        primary key,
    institution  text        not null,
    status       text        not null check (status in ('RUNNING', 'DONE', 'FAILED')),
    requested_by text        not null,
    requested_at timestamptz not null,
    finished_at  timestamptz,
    differences  jsonb,
    breaches     jsonb,
    findings     int         not null default 0,
    problem      text,
    check ((status = 'RUNNING') = (finished_at is null)),
    check (status <> 'DONE' or (differences is not null and breaches is not null))
);
create unique index reconciliation_one_at_a_time on reconciliation_run (institution) where status = 'RUNNING';
create index reconciliation_latest on reconciliation_run (institution, finished_at desc);
comment on column reconciliation_run.findings is 'Differences and breaches together: zero is consistent.';
