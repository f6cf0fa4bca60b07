-- Root-cause rectification (溯源整改): what is done so that the cause of a complaint does not come again.
create table corrective_action (
  id                uuid        primary key,
  complaint_id      uuid        not null references complaint (id),
  number            integer     not null check (number > 0),
  -- of the complaint, so that the list across cases needs no join
  institution       text        not null,
  unit              text        not null check (unit like '/%'),
  status            text        not null check (status in ('OPEN', 'COMPLETED', 'EFFECTIVE', 'INEFFECTIVE')),
  cause             bytea       not null,
  measure           bytea       not null,
  owner             text        not null,
  due_on            date        not null,
  raised_at         timestamptz not null,
  completed_at      timestamptz,
  completed_by      text,
  evidence          bytea,
  verified_at       timestamptz,
  verified_by       text,
  verification_note bytea,
  unique (complaint_id, number),
  constraint completion_is_signed check ((status = 'OPEN') = (completed_at is null) and (completed_at is null) = (completed_by is null)),
  constraint verification_is_signed check ((status in ('EFFECTIVE', 'INEFFECTIVE')) = (verified_at is not null)
    and (verified_at is null) = (verified_by is null)),
  constraint verified_by_another check (verified_by <> completed_by and verified_by <> owner)
);
create index corrective_action_due on corrective_action (institution, due_on, id);
create index corrective_action_by_status on corrective_action (institution, status, due_on, id);
create index corrective_action_by_owner on corrective_action (institution, owner, due_on, id);

-- How long after the completion a like complaint means that the cause came again.
create table recurrence_rule (
  effective_from date    primary key,
  effective_to   date,
  days           integer not null check (days > 0),
  ground         text    not null,
  check (effective_to is null or effective_to >= effective_from)
);
insert into recurrence_rule (effective_from, days, ground)
values (date '2000-01-01', 180, '本机构政策:整改完成后180日内同一产品、同一原因再被投诉的,视为复发。 (Policy of this institution.)');

-- Complaints like one another: same cause, same product.
create index complaint_alike on complaint (institution, reason, product, received_at);
