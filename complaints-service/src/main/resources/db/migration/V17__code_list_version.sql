-- Which versions of a code list were loaded, by whom and on what ground. Loading one never edits an entry: those in force end
-- the day before, the new ones begin; so a case keeps its codes, and the labels of its day can always be read.
create table code_list_version (
  id          uuid        primary key,
  list        text        not null,
  version     text        not null,
  code_system text        not null,
  valid_from  date        not null,
  ground      text        not null,
  loaded_by   text        not null,
  loaded_at   timestamptz not null,
  unique (list, version),
  unique (list, valid_from)
);
insert into code_list_version (id, list, version, code_system, valid_from, ground, loaded_by, loaded_at)
select gen_random_uuid(), list, version, min(code_system), min(valid_from),
       case list when 'complainant-groups' then '本系统自定义特殊群体分类'
                 else '结构参照 JR/T 0169-2018;标准编码未公开,先用中性代码' end,
       'xiaobao', now()
from code_entry group by list, version;

-- Two open rows of one code would be valid on the same day.
create unique index code_entry_open on code_entry (list, code) where valid_to is null;
