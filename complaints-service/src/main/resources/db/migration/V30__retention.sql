-- How long a case's personal data are kept, as dated data: the rule in force on the day the case ended. An institution of null
-- is every institution, a category of '*' every one without a rule of its own; a category's rule holds for those below it.
create table retention_rule (
  id                uuid    primary key,
  institution       text,
  business_category text    not null default '*',
  years             integer not null check (years between 1 and 100),
  version           integer not null check (version > 0),
  ground            text    not null,
  effective_from    date    not null,
  effective_to      date,
  check (effective_to is null or effective_to >= effective_from),
  unique nulls not distinct (institution, business_category, version),
  unique nulls not distinct (institution, business_category, effective_from)
);

insert into retention_rule (id, business_category, years, version, ground, effective_from) values
  (gen_random_uuid(), '*', 3, 1, '中国人民银行令〔2020〕第5号:投诉办理资料自办结之日起至少保存三年', '2000-01-01'),
  (gen_random_uuid(), 'CREDIT_REPORTING', 10, 1, '征信投诉档案自办结之日起保存十年', '2000-01-01');

alter table complaint add column erased_at timestamptz;
comment on column complaint.erased_at is 'When its personal data and free texts were erased; everything that counts stays.';

-- An erased rejection keeps an (empty) reason, as the aggregate wants one.
alter table complaint add constraint rejected_has_reason check ((rejected_at is null) = (rejection_reason is null));

-- What has ended and is not erased, oldest first.
create index complaint_to_erase on complaint ((coalesce(closed_at, rejected_at, withdrawn_at)), id)
  where erased_at is null and status in ('CLOSED', 'REJECTED', 'WITHDRAWN');
