-- Complaints: one row per case, the complainant in it, everything personal encrypted (bytea).
-- The checks tie the status to its data: what a bug would allow, the database refuses.

-- Taken in blocks of 50 by each replica: no row lock, and therefore gaps.
create sequence complaint_number increment by 50;

create table complaint (
  id                      uuid          primary key,
  version                 bigint        not null,
  number                  text          not null unique,
  institution             text          not null,
  unit                    text          not null check (unit like '/%'),
  region                  text          not null check (region in ('TOWNSHIP', 'URBAN')),

  source                  text          not null,
  source_reference        text,
  source_forwarded        boolean       not null,
  received_at             timestamptz   not null,
  registered_at           timestamptz   not null,
  source_reply_due_on     date,
  withdrawal_counts_until date          not null,

  complainant_kind        text          not null check (complainant_kind in ('PERSON', 'ORGANISATION')),
  complainant_name        bytea         not null,
  complainant_phone       bytea,
  complainant_phone_index bytea,
  complainant_id_number   bytea,
  complainant_id_index    bytea,
  complainant_groups      text[]        not null,
  agent                   bytea,
  representatives         bytea,
  group_size              integer       check (group_size > 0),

  demand                  bytea         not null,
  facts                   bytea         not null,
  amount_in_dispute       numeric(15,2) check (amount_in_dispute >= 0),
  product                 text,
  business_channel        text          not null,
  business_category       text          not null,
  reason                  text          not null,

  status                  text          not null
    check (status in ('RECEIVED', 'ACCEPTED', 'DECIDED', 'CLOSED', 'REJECTED', 'WITHDRAWN')),
  disposition             text          not null,
  accepted_at             timestamptz,
  rejected_at             timestamptz,
  rejection_reason        bytea,
  decided_at              timestamptz,
  outcome                 text          check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD')),
  findings                bytea,
  basis                   bytea,
  remedy                  bytea,
  redress_amount          numeric(15,2) check (redress_amount >= 0),
  notice_at               timestamptz,
  notice_channel          text,
  notice_text             bytea,
  source_replied_at       timestamptz,
  source_reply_text       bytea,
  source_reply_reference  text,
  closed_at               timestamptz,
  withdrawn_at            timestamptz,
  withdrawn_in_time       boolean,
  withdrawal_reason       bytea,
  repeat_of               uuid          references complaint (id),
  repeat_reason           bytea,
  repeat_linked_at        timestamptz,

  constraint accepted_is_dated check (status not in ('ACCEPTED', 'DECIDED', 'CLOSED') or accepted_at is not null),
  constraint decided_is_founded check (status not in ('DECIDED', 'CLOSED')
    or (decided_at is not null and outcome is not null and findings is not null and basis is not null and remedy is not null)),
  constraint closed_is_told check (status <> 'CLOSED'
    or (closed_at is not null and notice_at is not null and (not source_forwarded or source_replied_at is not null))),
  constraint rejected_is_dated check ((status = 'REJECTED') = (rejected_at is not null)),
  constraint withdrawn_is_dated check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
  constraint withdrawn_is_judged check ((withdrawn_at is null) = (withdrawn_in_time is null)),
  constraint repeat_of_another check (repeat_of <> id),
  constraint repeat_is_dated check ((repeat_of is null) = (repeat_linked_at is null)),
  constraint disposition_follows check (disposition = case
    when status = 'REJECTED' then 'REJECTED'
    when repeat_of is not null then 'REPEAT'
    when withdrawn_in_time then 'WITHDRAWN_IN_TIME'
    else 'VALID' end)
);
comment on column complaint.withdrawal_counts_until is 'Last day on which a withdrawal takes the case out of the valid count, by the source''s rule in force on the day of receipt.';

-- The natural key of a pushed work order: however often it is pushed, it is one complaint.
create unique index complaint_by_work_order on complaint (institution, source, source_reference) where source_reference is not null;
create index complaint_by_received on complaint (institution, received_at desc, id desc);
create index complaint_by_status on complaint (institution, status, received_at desc, id desc);
create index complaint_by_source on complaint (institution, source, received_at desc, id desc);
create index complaint_by_disposition on complaint (institution, disposition, received_at desc, id desc)
  where disposition <> 'VALID';
create index complaint_by_repeats on complaint (repeat_of) where repeat_of is not null;
create index complaint_by_phone on complaint (institution, complainant_phone_index) where complainant_phone_index is not null;
create index complaint_by_id_number on complaint (institution, complainant_id_index) where complainant_id_index is not null;
