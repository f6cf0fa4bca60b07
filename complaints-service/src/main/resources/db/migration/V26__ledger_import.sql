-- Imports of past ledgers: what each run did and what it refused. The rows themselves are complaints like all others.
create table ledger_import (
  id                 uuid        primary key,
  institution        text        not null,
  unit               text        not null,
  sha256             text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  started_by         text        not null,
  started_at         timestamptz not null,
  -- with each batch, in its transaction: tells a run that goes on from one that was broken off
  progress_at        timestamptz not null,
  finished_at        timestamptz,
  total              integer     not null check (total >= 0),
  registered         integer     not null default 0 check (registered >= 0),
  already_registered integer     not null default 0 check (already_registered >= 0),
  refused            integer     not null default 0 check (refused >= 0),
  constraint counted_is_there check (registered + already_registered + refused <= total),
  constraint finished_is_whole check (finished_at is null or registered + already_registered + refused = total)
);

-- What was wrong, by place and rule; never what stood there.
create table ledger_import_problem (
  import_id   uuid    not null references ledger_import (id),
  id          bigint  generated always as identity,
  row_number  integer not null check (row_number > 1),
  column_key   text,
  code        text    not null,
  message_zh  text    not null,
  message_en  text    not null,
  primary key (import_id, id)
);
