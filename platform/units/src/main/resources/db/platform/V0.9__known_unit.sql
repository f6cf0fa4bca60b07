-- The units of each institution as the last event of each left it. It is learnt from a topic and can be learnt again; an
-- institution without a row has no register.
create table known_unit (
  id          uuid   primary key,
  sequence    bigint not null,
  institution text   not null,
  unit        text   not null,
  opened_on   date   not null,
  -- the last day on which it was open, null while it is
  closed_on   date,
  successor   text,
  -- what it was called from which day on: [{"since": "2000-01-01", "name": "…"}]
  names       jsonb  not null,
  -- how many entries its register had when it was told; 0 where that was not said
  registered  int    not null
);
create index known_unit_of_institution on known_unit (institution);
