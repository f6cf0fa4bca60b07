-- The same sums by the day: a span of days that begins or ends within a month takes its months from figure_total and the
-- days at its ends from here, and never counts a fact while somebody waits.
create table figure_day (
    generation  int            not null,
    institution text           not null,
    day         date           not null,
    unit        text           not null,
    cell        text           not null,
    value       numeric(38, 2) not null,
    facts       bigint         not null,
    primary key (generation, institution, day, unit, cell)
) with (fillfactor = 70);
comment on column figure_day.facts is 'How many facts have a share in the value.';
insert into figure_day (generation, institution, day, unit, cell, value, facts)
select f.generation, f.institution, f.happened_on, f.unit, c.cell, sum(c.share), count(*)
from fact f cross join lateral unnest(f.cells, f.shares) c (cell, share)
group by f.generation, f.institution, f.happened_on, f.unit, c.cell;

-- The cases of a number are found by it: on which days, in which units it has any, and there only are the facts looked through.
create index figure_day_by_cell on figure_day (generation, institution, cell, day, unit);
create index fact_by_day_and_unit on fact (generation, institution, happened_on, unit, subject);
drop index fact_by_day;

-- The second count by the day.
drop view recount;
create view recount as
select f.generation, f.institution, s.day, s.unit, s.cell, sum(s.value) as value
from fact f
cross join lateral fact_shares(f.aspect, f.state) s
group by 1, 2, 3, 4, 5;

-- A rebuild proves its records one by one only when a record was ever refused, or when its recount in the end did not hold.
alter table rebuild add column proving boolean not null default true;
