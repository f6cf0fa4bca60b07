-- How many cases stand behind a number is kept with it: whoever opens the first page of a large one need not wait for all to be counted.
alter table figure_total add column facts bigint not null default 0;
update figure_total t set facts = f.facts
from (select generation, institution, year, month, unit, cell, count(*) as facts
      from fact cross join unnest(cells) as cell group by generation, institution, year, month, unit, cell) f
where (t.generation, t.institution, t.year, t.month, t.unit, t.cell) =
      (f.generation, f.institution, f.year, f.month, f.unit, f.cell);
comment on column figure_total.facts is 'How many facts have a share in the value.';
