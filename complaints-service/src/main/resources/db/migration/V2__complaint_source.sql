-- Where complaints come from. Every limit is policy data with a period of force and a ground; a case keeps the row in
-- force on the day it was received. A changed limit is a new row with a new effective_from.
create table complaint_source (
  code                      text     not null,
  label_zh                  text     not null,
  label_en                  text     not null,
  forwarded                 boolean  not null,
  reply_limit               integer  check (reply_limit > 0),
  reply_limit_unit          text     check (reply_limit_unit in ('WORKING', 'CALENDAR')),
  withdrawal_counting_limit integer  not null check (withdrawal_counting_limit >= 0),
  effective_from            date     not null,
  effective_to              date,
  ground                    text     not null,
  ordinal                   smallint not null,
  primary key (code, effective_from),
  check (effective_to is null or effective_to >= effective_from),
  check ((reply_limit is null) = (reply_limit_unit is null)),
  check (forwarded or reply_limit is null)
);
comment on column complaint_source.withdrawal_counting_limit is 'Calendar days after receipt, first day not counted, within which a withdrawal takes the case out of the valid count.';

insert into complaint_source (ordinal, code, label_zh, label_en, forwarded, reply_limit, reply_limit_unit, withdrawal_counting_limit, effective_from, ground)
select ordinal, code, label_zh, label_en, forwarded, reply_limit, reply_limit_unit, 15, date '2000-01-01',
       ground || '撤诉计数时限未见公布,暂按15日作为本机构政策数据。 (The limit for withdrawals in time is unpublished: 15 days are policy data of this institution.)'
from (values
  (1, '12345', '12345政务服务便民热线', 'Government service hotline 12345', true, 13, 'WORKING',
   '回复时限参照公开的市级部门规则(投诉类13个工作日),漳州市未公布。'),
  (2, '12378', '12378银行保险消费投诉维权热线', 'Banking and insurance consumer hotline 12378', true, 15, 'CALENDAR',
   '回复时限依银保监会令2020年第3号第十八条(15日)。'),
  (3, '12363', '12363金融消费权益保护咨询投诉电话', 'PBOC consumer protection hotline 12363', true, 15, 'CALENDAR',
   '回复时限依中国人民银行令〔2020〕第5号(15日)。'),
  (4, '968133', '968133福建省银行业消费者权益保护服务热线', 'Fujian banking consumer protection service hotline 968133', true, 15, 'CALENDAR',
   '回复时限未公布,暂按银保监会令2020年第3号15日。'),
  (5, '96336', '96336福建农信客户服务热线', 'Fujian rural credit customer hotline 96336', true, 5, 'WORKING',
   '回复时限为省联社内部规定,未公布,暂按5个工作日。'),
  (6, 'PHONE', '本机构电话', 'Own telephone', false, null, null, ''),
  (7, 'OUTLET', '营业网点', 'Outlet', false, null, null, ''),
  (8, 'LETTER', '来信', 'Letter', false, null, null, ''),
  (9, 'VISIT', '来访', 'Visit', false, null, null, ''),
  (10, 'WEB', '官方网站', 'Website', false, null, null, ''),
  (11, 'SUGGESTION_BOX', '意见簿、意见箱', 'Suggestion book or box', false, null, null, ''),
  (12, 'PETITION', '信访', 'Petition office', false, null, null, ''),
  (13, 'PLATFORM', '金融消费者保护服务平台', 'Consumer protection service platform', false, null, null, '')
) as source (ordinal, code, label_zh, label_en, forwarded, reply_limit, reply_limit_unit, ground);
