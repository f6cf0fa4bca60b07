-- Limits as dated data. A row is never edited: the next version ends it the day before its own first day. A case keeps
-- the rows in force on its day of receipt. An institution of null is every institution.
create table deadline_policy (
  id              uuid     primary key,
  institution     text,
  kind            text     not null check (kind in ('STATUTORY', 'SOURCE_REPLY', 'INTERNAL', 'REEXAMINATION_APPLY',
                                                    'REEXAMINATION_DECIDE', 'MAJOR_REPORT')),
  source          text     not null default '*',
  level           smallint not null check (level between 0 and 2),
  days            integer  not null check (days between 1 and 366),
  unit            text     not null check (unit in ('CALENDAR', 'WORKING')),
  approver_roles  text[]   not null default '{}',
  notice_required boolean  not null default false,
  pausable        boolean  not null default false,
  max_total_days  integer  check (max_total_days between 1 and 366),
  effective_from  date     not null,
  effective_to    date,
  version         integer  not null check (version > 0),
  ground          text     not null,
  rule_source     text     not null,
  check (effective_to is null or effective_to >= effective_from),
  check (level = 0 or cardinality(approver_roles) > 0),
  unique nulls not distinct (institution, kind, source, level, version),
  unique nulls not distinct (institution, kind, source, level, effective_from)
);

insert into deadline_policy (id, kind, source, level, days, unit, approver_roles, notice_required, pausable, max_total_days,
                             effective_from, version, ground, rule_source)
select gen_random_uuid(), kind, source, level, days, unit, approver_roles::text[], notice_required, pausable, max_total_days,
       effective_from::date, 1, ground, rule_source
from (values
  ('STATUTORY', '*', 0, 15, 'CALENDAR', '{}', false, true, 60, '2020-03-01',
   '银保监会令2020年第3号第十八条:事实清楚、争议情况简单的,收到投诉之日起15日内', '办法原文转述;“日”按自然日理解,未经一手文本确认'),
  ('STATUTORY', '*', 1, 30, 'CALENDAR', '{complaint-officer,approver}', false, true, 60, '2020-03-01',
   '银保监会令2020年第3号第十八条:情况复杂的,可以延长至30日', '审批角色为内部管理规定,办法未要求'),
  ('STATUTORY', '*', 2, 60, 'CALENDAR', '{approver}', true, true, 60, '2020-03-01',
   '银保监会令2020年第3号第十八条:特别复杂的,经上级机构或总部高级管理人员审批并告知投诉人,再延长30日', '办法原文转述'),
  ('STATUTORY', '12363', 0, 15, 'CALENDAR', '{}', false, true, 60, '2020-11-01',
   '中国人民银行令〔2020〕第5号:收到转交投诉之日起15日内答复', '办法原文转述'),
  ('STATUTORY', '12363', 1, 60, 'CALENDAR', '{approver}', true, true, 60, '2020-11-01',
   '中国人民银行令〔2020〕第5号:情况复杂的,经投诉处理负责人批准并告知原因,最长60日', '办法原文转述'),
  ('INTERNAL', '*', 0, 10, 'CALENDAR', '{}', false, true, null, '2020-03-01',
   '本机构内部办理期限,为告知和回复预留5日', '内部管理政策数据,可调整'),
  ('REEXAMINATION_APPLY', '*', 0, 30, 'CALENDAR', '{}', false, false, null, '2020-03-01',
   '银保监会令2020年第3号第二十条:收到处理决定之日起30日内向上级机构书面申请核查', '条文号未经一手文本确认'),
  ('REEXAMINATION_DECIDE', '*', 0, 30, 'CALENDAR', '{}', false, false, null, '2020-03-01',
   '银保监会令2020年第3号第二十条:收到核查申请之日起30日内作出核查决定并告知', '条文号未经一手文本确认'),
  ('MAJOR_REPORT', '*', 0, 1, 'CALENDAR', '{}', false, false, null, '2020-03-01',
   '银保监会令2020年第3号第二十九条:重大投诉应当报告', '办法未规定时限,暂按1日,为本机构政策数据'),
  ('SOURCE_REPLY', '12378', 1, 30, 'CALENDAR', '{complaint-officer,approver}', false, true, 60, '2020-03-01',
   '随银保监会令2020年第3号第十八条延长', '转办期限随法定期限,未见另行公布'),
  ('SOURCE_REPLY', '12378', 2, 60, 'CALENDAR', '{approver}', true, true, 60, '2020-03-01',
   '随银保监会令2020年第3号第十八条延长', '转办期限随法定期限,未见另行公布'),
  ('SOURCE_REPLY', '12363', 1, 60, 'CALENDAR', '{approver}', true, true, 60, '2020-11-01',
   '随中国人民银行令〔2020〕第5号延长', '办法原文转述')
) as rule (kind, source, level, days, unit, approver_roles, notice_required, pausable, max_total_days, effective_from, ground,
           rule_source);

-- What each forwarding body gives for the reply is known from its source row.
insert into deadline_policy (id, kind, source, level, days, unit, pausable, effective_from, version, ground, rule_source)
select gen_random_uuid(), 'SOURCE_REPLY', code, 0, reply_limit, reply_limit_unit, code in ('12378', '12363'),
       greatest(effective_from, date '2020-03-01'), 1, ground, '投诉来源规则 ' || code
from complaint_source where reply_limit is not null and effective_to is null;
