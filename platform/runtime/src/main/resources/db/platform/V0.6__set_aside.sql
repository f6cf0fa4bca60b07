-- Records from other services' topics that could not be read, counted or stored, kept whole so that they can be played again.
create table set_aside (
  id            uuid        primary key,
  topic         text        not null,
  partition     int         not null,
  record_offset bigint      not null,
  record_key    text,
  headers       jsonb       not null,
  value         bytea,
  problem       text        not null,
  seen_at       timestamptz not null,
  closed_at     timestamptz,
  closed_by     text,
  unique (topic, partition, record_offset),
  check ((closed_at is null) = (closed_by is null))
);
create index set_aside_waiting on set_aside (id) where closed_at is null;
comment on column set_aside.closed_by is 'Who played it again with success.';
