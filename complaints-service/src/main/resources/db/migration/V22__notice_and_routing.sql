-- What notices say and where cases go, as dated data. A row is never edited: the next version ends it the day before its own
-- first day. An institution of null is every institution.

create table notice_template (
  id                uuid    primary key,
  institution       text,
  name              text    not null,
  outcome           text    check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD')),
  source            text,
  business_category text,
  body              text    not null,
  version           integer not null check (version > 0),
  ground            text    not null,
  effective_from    date    not null,
  effective_to      date,
  check (effective_to is null or effective_to >= effective_from),
  unique nulls not distinct (institution, name, version),
  unique nulls not distinct (institution, name, effective_from)
);
comment on column notice_template.body is 'Text with {{placeholders}}; nothing of a case is in it.';

insert into notice_template (id, name, body, version, ground, effective_from) values (gen_random_uuid(), 'GENERAL',
'关于投诉事项的告知书

{{投诉人}}:

您于{{接收日期}}提出的投诉(编号{{投诉编号}})已办理完毕,现将处理情况告知如下。

一、投诉请求
{{投诉请求}}

二、核实情况
{{核实情况}}

三、处理决定
{{处理结论}}。{{处理措施}}

四、依据和理由
{{依据和理由}}

五、救济途径
{{救济途径}}

{{告知日期}}', 1, '银保监会令2020年第3号第十九条:告知核实情况、作出决定的依据和理由以及救济途径', '2020-03-01');

-- Ways on that a notice must name.
create table notice_remedy (
  code           text    not null check (code in ('REEXAMINATION', 'MEDIATION', 'ARBITRATION', 'LITIGATION')),
  text_zh        text    not null,
  branch_only    boolean not null,
  mandatory      boolean not null,
  ground         text    not null,
  effective_from date    not null,
  effective_to   date,
  primary key (code, effective_from),
  check (effective_to is null or effective_to >= effective_from)
);
comment on column notice_remedy.branch_only is 'Open against the decision of an outlet only; the head office has no superior body of its own.';

insert into notice_remedy (code, text_zh, branch_only, mandatory, ground, effective_from) values
  ('REEXAMINATION', '自收到本告知之日起30日内,以书面形式向作出处理决定的网点的上级机构申请核查', true, true,
   '银保监会令2020年第3号第十九条、第二十条', '2020-03-01'),
  ('MEDIATION', '向银行业保险业纠纷调解组织申请调解', false, true, '银保监会令2020年第3号第十九条、第二十三条', '2020-03-01'),
  ('ARBITRATION', '依照仲裁协议申请仲裁', false, true, '银保监会令2020年第3号第十九条', '2020-03-01'),
  ('LITIGATION', '向人民法院提起诉讼', false, true, '银保监会令2020年第3号第十九条', '2020-03-01');

-- Which unit handles what: the most specific row in force wins.
create table handling_route (
  id                uuid    primary key,
  institution       text    not null,
  unit              text    not null check (unit like '/%'),
  business_category text,
  handling_unit     text    not null check (handling_unit like '/%'),
  version           integer not null check (version > 0),
  ground            text    not null,
  effective_from    date    not null,
  effective_to      date,
  check (effective_to is null or effective_to >= effective_from),
  unique nulls not distinct (institution, unit, business_category, version),
  unique nulls not distinct (institution, unit, business_category, effective_from)
);
