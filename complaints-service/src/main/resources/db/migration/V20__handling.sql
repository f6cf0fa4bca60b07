-- Who handles a case, who took it in, and who must keep out of it (回避).
alter table complaint add column first_contact_owner text;
alter table complaint add column named_staff bytea;
alter table complaint add column handling_unit text check (handling_unit like '/%');
alter table complaint add column handler text;
alter table complaint add column assigned_at timestamptz;
alter table complaint add constraint assigned_whole check (
  (handling_unit is null) = (handler is null) and (handler is null) = (assigned_at is null));
comment on column complaint.first_contact_owner is 'Subject id of who registered it (首问负责人); absent for what was registered before this column.';
comment on column complaint.named_staff is 'Staff ids named in the complaint, one encrypted JSON text: they are recused.';

-- The scope of outlet staff reaches what was assigned to their unit.
create index complaint_by_handling_unit on complaint (institution, handling_unit, received_at desc, id desc)
  where handling_unit is not null;
create index complaint_by_handler on complaint (institution, handler, received_at desc, id desc) where handler is not null;

alter table deadline add column handling_unit text;
create index deadline_by_handling_unit on deadline (institution, handling_unit, due_on, complaint_id, kind)
  where handling_unit is not null;
create index deadline_by_handler on deadline (institution, handler, due_on, complaint_id, kind) where handler is not null;

create table recusal_rule (
  id             uuid  primary key,
  institution    text,
  rule           text  not null check (rule in ('NAMED_IN_COMPLAINT', 'OF_UNIT_COMPLAINED_OF')),
  effective_from date  not null,
  effective_to   date,
  ground         text  not null,
  check (effective_to is null or effective_to >= effective_from)
);
comment on column recusal_rule.institution is 'Null for every institution.';
create index recusal_rule_of on recusal_rule (rule, institution, effective_from);

-- That the whole unit keeps out is for an institution's own rules to say: most cases are first looked into where they arose.
insert into recusal_rule (id, rule, effective_from, ground) values
  ('018d0000-0000-7000-8000-000000000001', 'NAMED_IN_COMPLAINT', '2020-03-01',
   '《银行业保险业消费投诉处理管理办法》第十七条:由与投诉事项无直接利益关系的人员核实');
