create table note (
  id          uuid        primary key,
  version     bigint      not null,
  institution text        not null,
  unit        text        not null,
  title       text        not null,
  kind        text        not null,
  body        bytea,
  revision    int         not null check (revision >= 0),
  written_at  timestamptz not null
);
