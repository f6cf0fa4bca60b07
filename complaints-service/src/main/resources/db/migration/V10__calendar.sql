-- Days put over the State Council's published holidays and swapped working days, which the library knows. An institution
-- of null is every institution; an institution's own rows win over those.
create sequence calendar_revision;

create table calendar_year (
  id          uuid     primary key,
  institution text,
  year        smallint not null check (year between 1900 and 2999),
  version     bigint   not null default 0,
  revision    bigint   not null default 0,
  ground      text,
  unique nulls not distinct (institution, year)
);
comment on column calendar_year.revision is 'Grows with every change of any year: a deadline counted with an older one is counted again.';

create table calendar_day (
  institution text,
  day         date not null,
  kind        text not null check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY', 'WORKDAY')),
  name        text not null,
  ground      text not null,
  unique nulls not distinct (institution, day)
);
