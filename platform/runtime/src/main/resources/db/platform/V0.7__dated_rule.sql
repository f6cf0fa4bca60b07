-- What is dated and belongs to an institution, one row a rule and period. A row is never edited, only given its last day;
-- one that has not begun may go again. An institution of null is every institution without a row of its own.
create table dated_rule (
  id             uuid        primary key,
  book           text        not null,
  institution    text,
  -- which rule of the book: rows of one key, of one institution, follow one another
  key            text        not null,
  version        integer     not null check (version > 0),
  effective_from date        not null,
  effective_to   date,
  -- the row that ended it by beginning; it goes on when that one is withdrawn
  followed_by    uuid,
  ground         text        not null,
  content        jsonb       not null,
  adopted_by     text        not null,
  adopted_at     timestamptz not null,
  check (effective_to is null or effective_to >= effective_from),
  unique nulls not distinct (book, institution, key, version)
);

-- Grows with every change of a book, so that a replica sees in one short read whether its copy is still whole.
create table rule_book (
  book     text   primary key,
  revision bigint not null
);
