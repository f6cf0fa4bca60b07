-- Mediation cases. Byte columns are encrypted by the service; amounts are yuan.
create sequence mediation_number;

create table mediation (
  id              uuid          primary key,
  version         bigint        not null,
  number          text          not null unique,
  institution     text          not null,
  unit            text          not null,
  reference       text,
  applicant_side  text          not null check (applicant_side in ('INSTITUTION', 'CONSUMER', 'COURT_REFERRAL')),
  origin          text          not null check (origin in ('DIRECT', 'COMPLAINT', 'COURT_PRE_FILING', 'COURT_POST_FILING')),
  complaint_id    uuid,
  body            text          not null,
  track           text          not null check (track in ('SIMPLE', 'ORDINARY', 'COMPLEX', 'SMALL_CLAIM')),
  mode            text          not null check (mode in ('ON_SITE', 'ONLINE', 'PHONE')),
  product         text,
  contract_number bytea,
  contract_amount numeric(14,2) not null check (contract_amount >= 0),
  claimed_amount  numeric(14,2) check (claimed_amount >= 0),
  applied_on      date          not null,
  status          text          not null check (status in
                    ('APPLIED', 'NOT_ACCEPTED', 'ACCEPTED', 'AGREED', 'FAILED', 'WITHDRAWN', 'TERMINATED')),
  accepted_at     timestamptz,
  concluded_at    timestamptz,
  agreement_form  text          check (agreement_form in ('WRITTEN', 'ORAL')),
  agreement_terms bytea,
  settled_amount  numeric(14,2) check (settled_amount >= 0),
  ending_reason   bytea,
  unique (institution, reference),
  constraint complaint_is_named     check (origin <> 'COMPLAINT' or complaint_id is not null),
  constraint accepted_has_time      check (status not in ('ACCEPTED', 'AGREED', 'FAILED', 'TERMINATED') or accepted_at is not null),
  constraint unaccepted_has_no_time check (status not in ('APPLIED', 'NOT_ACCEPTED') or accepted_at is null),
  constraint ended_has_time         check ((status in ('APPLIED', 'ACCEPTED')) = (concluded_at is null)),
  constraint agreed_has_agreement   check ((status = 'AGREED') = (agreement_form is not null and agreement_terms is not null)),
  constraint only_agreed_settles    check (status = 'AGREED' or settled_amount is null),
  constraint other_end_has_reason   check ((status in ('NOT_ACCEPTED', 'FAILED', 'WITHDRAWN', 'TERMINATED')) = (ending_reason is not null)),
  constraint in_order               check (concluded_at >= accepted_at)
);
create index mediation_newest on mediation (institution, applied_on desc, id desc);
create index mediation_by_status on mediation (institution, status, applied_on desc, id desc);

create table party (
  mediation_id uuid    not null references mediation (id),
  position     integer not null check (position >= 0),
  side         text    not null check (side in ('CONSUMER', 'INSTITUTION', 'THIRD_PARTY')),
  kind         text    not null check (kind in ('PERSON', 'ORGANISATION')),
  name         bytea   not null,
  phone        bytea,
  id_number    bytea,
  primary key (mediation_id, position)
);
