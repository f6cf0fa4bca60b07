-- Organisations as complainants, and major complaints (重大投诉) with their own duty to report.
alter table complaint add column complainant_representative bytea;
comment on column complaint.complainant_representative is 'Who represents an organisation, encrypted.';

alter table complaint add column major_since timestamptz;
alter table complaint add column major_ground text;
alter table complaint add column major_reported_at timestamptz;
alter table complaint add column major_reported_to bytea;
alter table complaint add constraint major_is_grounded check ((major_since is null) = (major_ground is null));
alter table complaint add constraint major_report_whole check ((major_reported_at is null) = (major_reported_to is null));
alter table complaint add constraint only_major_is_reported check (major_reported_at is null or major_since is not null);
alter table complaint add constraint reported_after_major check (major_reported_at >= major_since);
create index complaint_by_major on complaint (institution, received_at desc, id desc) where major_since is not null;

-- From how many people on a joint complaint is major. Rows of an institution stand before those of every one.
create table major_group_size (
  id             uuid    primary key,
  institution    text,
  people         integer not null check (people > 1),
  effective_from date    not null,
  effective_to   date,
  ground         text    not null,
  check (effective_to is null or effective_to >= effective_from)
);
insert into major_group_size (id, people, effective_from, ground) values
  ('018d0000-0000-7000-8000-000000000002', 20, '2020-03-01',
   '《银行业保险业消费投诉处理管理办法》第二十九条:20名以上投诉人采取面谈方式提出共同投诉');

insert into code_entry (list, ordinal, code, label_zh, label_en, code_system, version, valid_from) values
  ('major-grounds', 1, 'GROUP_SIZE', '多人共同投诉', 'Many people complain together', 'XIAOBAO', '2020.1', '2020-03-01'),
  ('major-grounds', 2, 'DISASTER_ACCIDENT_PUBLIC_HEALTH', '因自然灾害、事故灾难、公共卫生事件引发',
   'Natural disaster, accident or public-health event', 'XIAOBAO', '2020.1', '2020-03-01'),
  ('major-grounds', 3, 'REGULATOR_NAMED', '监管机构认定的其他重大投诉', 'Another one that the regulator names', 'XIAOBAO', '2020.1',
   '2020-03-01');

-- Every attempt to speak with the complainant (联系记录): proof that it was made, and when it succeeded first.
alter table complaint add column first_reached_at timestamptz;
create table contact (
  id           uuid        primary key,
  complaint_id uuid        not null references complaint (id),
  number       integer     not null check (number > 0),
  at           timestamptz not null,
  channel      text        not null check (channel in ('IN_PERSON', 'WRITTEN', 'POST', 'PHONE', 'SMS', 'EMAIL', 'ONLINE')),
  direction    text        not null check (direction in ('OUTBOUND', 'INBOUND')),
  outcome      text        not null check (outcome in ('REACHED', 'NOT_REACHED', 'WRONG_NUMBER', 'MESSAGE_LEFT')),
  note         bytea,
  recorded_by  text        not null,
  unique (complaint_id, number)
);

insert into code_list_version (id, list, version, code_system, valid_from, ground, loaded_by, loaded_at) values
  (gen_random_uuid(), 'major-grounds', '2020.1', 'XIAOBAO', '2020-03-01',
   '《银行业保险业消费投诉处理管理办法》第二十九条', 'xiaobao', now());
