-- What a person asks about their own data (个人信息权利请求, PIPL 44-50). Who asks, how the person was recognised, what is asked
-- and why it was decided so are encrypted.
create table rights_request (
  id                   uuid        primary key,
  version              bigint      not null,
  complaint_id         uuid        not null references complaint (id),
  number               integer     not null check (number > 0),
  -- of the complaint, so that the list across cases needs no join
  institution          text        not null,
  unit                 text        not null check (unit like '/%'),
  kind                 text        not null check (kind in ('ACCESS', 'CORRECTION', 'DELETION', 'EXPLANATION')),
  status               text        not null check (status in ('RECEIVED', 'GRANTED', 'REFUSED', 'FULFILLED')),
  requested_by         bytea       not null,
  identity_verified_by bytea       not null,
  details              bytea       not null,
  received_at          timestamptz not null,
  recorded_at          timestamptz not null,
  due_on               date        not null,
  due_provisional      boolean     not null,
  due_ground           text        not null,
  result               text        check (result in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED')),
  decided_at           timestamptz,
  decided_by           text,
  reasons              bytea,
  copied_at            timestamptz check (copied_at is null or kind = 'ACCESS'),
  fulfilled_at         timestamptz,
  fulfilled_by         text,
  fulfilment_note      bytea,
  unique (complaint_id, number),
  constraint decision_is_signed check ((status = 'RECEIVED') = (result is null) and (result is null) = (decided_at is null)
    and (result is null) = (decided_by is null) and (result is null) = (reasons is null)),
  constraint refused_ends_it check ((status = 'REFUSED') = (coalesce(result, '') = 'REFUSED')),
  constraint fulfilment_is_signed check ((status = 'FULFILLED') = (fulfilled_at is not null)
    and (fulfilled_at is null) = (fulfilled_by is null) and (fulfilled_at is null) = (fulfilment_note is null)),
  constraint fulfilled_access_has_a_copy check (kind <> 'ACCESS' or status <> 'FULFILLED' or copied_at is not null)
);
create index rights_request_due on rights_request (institution, due_on, id);
create index rights_request_by_status on rights_request (institution, status, due_on, id);

-- Within how many working days a request is answered; the law says only "in time" (及时).
create table rights_request_limit (
  effective_from date    primary key,
  effective_to   date,
  working_days   integer not null check (working_days > 0),
  ground         text    not null,
  check (effective_to is null or effective_to >= effective_from)
);
insert into rights_request_limit (effective_from, working_days, ground)
values (date '2000-01-01', 15, '本机构内部规定');
