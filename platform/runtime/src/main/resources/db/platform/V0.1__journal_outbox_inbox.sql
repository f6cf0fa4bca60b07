-- What every service's database has besides its own tables. Runs as the owner; ${app} is the role the service runs as.
alter default privileges grant select, insert, update, delete on tables to ${app};
alter default privileges grant usage, select on sequences to ${app};

create table journal (
  event_id     uuid        primary key,
  aggregate_id uuid        not null,
  sequence     bigint      not null check (sequence > 0),
  institution  text        not null,
  type         text        not null,
  actor        text        not null,
  reason       bytea,
  at           timestamptz not null,
  recorded_at  timestamptz not null,
  trace        text,
  data         text        not null,
  hash         bytea       not null check (length(hash) = 32),
  unique (aggregate_id, sequence)
);
comment on table journal is 'Append-only: the service role may insert and select, nothing else.';
revoke update, delete on journal from ${app};

create table outbox (
  id           bigint generated always as identity,
  shard        smallint not null,
  aggregate_id uuid     not null,
  event_id     uuid     not null,
  primary key (shard, id)
);
-- Rows live for milliseconds: let autovacuum look often, or the relay reads dead rows.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create table outbox_shard (shard smallint primary key);
insert into outbox_shard select generate_series(0, 15);

create table parked (
  aggregate_id uuid        primary key,
  event_id     uuid        not null,
  error        text        not null,
  parked_at    timestamptz not null
);
comment on table parked is 'Aggregates whose next event the broker refused; their later events wait behind it.';

create table inbox (
  event_id uuid        primary key,
  seen_at  timestamptz not null default now()
);

create table idempotency (
  institution  text        not null,
  actor        text        not null,
  key          text        not null,
  request_hash bytea       not null,
  status       smallint,
  location     text,
  etag         text,
  body         text,
  created_at   timestamptz not null,
  primary key (institution, actor, key)
);
create index idempotency_created_at on idempotency (created_at);
