-- The clocks of each case as last counted, what moves them, and which alarms were raised. A deadline row can always be
-- counted again from its case; it is kept so that boards and alarms need no arithmetic.
alter table complaint add column due_on date;
alter table complaint add column restarted_at timestamptz;
comment on column complaint.due_on is 'Statutory due day as last counted; part of every event.';

create table deadline (
  complaint_id      uuid        not null,
  kind              text        not null,
  number            text        not null,
  institution       text        not null,
  unit              text        not null,
  handler           text,
  due_on            date        not null,
  rolled_due_on     date        not null,
  paused            boolean     not null,
  stopped_on        date,
  calendar_revision bigint      not null,
  counted_on        date        not null,
  next_alarm_on     date,
  alarm_after       timestamptz not null,
  primary key (complaint_id, kind)
);
create index deadline_due on deadline (institution, due_on, complaint_id, kind);
create index deadline_open on deadline (institution, due_on, complaint_id, kind) where stopped_on is null;
create index deadline_alarms on deadline (next_alarm_on) where next_alarm_on is not null;
create index deadline_counted on deadline (institution, calendar_revision) where stopped_on is null;
create index deadline_paused on deadline (counted_on) where paused;

create table deadline_alarm_stage (
  kind        text    not null,
  stage       text    not null,
  days_before integer not null,
  primary key (kind, stage)
);
comment on column deadline_alarm_stage.days_before is 'Calendar days before the due day on which the alarm is raised; -1 is the day after.';
insert into deadline_alarm_stage (kind, stage, days_before)
select kind, stage, days_before
from unnest(array['STATUTORY', 'SOURCE_REPLY', 'INTERNAL', 'REEXAMINATION_DECIDE', 'MAJOR_REPORT']) as kind,
     (values ('D-5', 5), ('D-3', 3), ('D-1', 1), ('OVERDUE', -1)) as stage (stage, days_before)
where kind <> 'MAJOR_REPORT' or stage in ('D-1', 'OVERDUE');

-- The key is what makes an alarm fire once, whoever scans and however often. A moved due day has alarms of its own.
create table deadline_alarm (
  complaint_id uuid        not null,
  kind         text        not null,
  due_on       date        not null,
  stage        text        not null,
  raised_at    timestamptz not null,
  primary key (complaint_id, kind, due_on, stage)
);

create table extension (
  id             uuid        primary key,
  complaint_id   uuid        not null references complaint (id),
  number         integer     not null check (number > 0),
  level          smallint    not null check (level between 1 and 2),
  status         text        not null check (status in ('PENDING', 'APPROVED', 'REFUSED')),
  reason         bytea       not null,
  requested_by   text        not null,
  requested_at   timestamptz not null,
  told_at        timestamptz,
  decided_by     text,
  decided_at     timestamptz,
  refusal_reason bytea,
  unique (complaint_id, number),
  constraint decided_by_another check (decided_by <> requested_by),
  constraint decision_is_dated check ((status = 'PENDING') = (decided_at is null)),
  constraint refusal_is_founded check ((status = 'REFUSED') = (refusal_reason is not null))
);
create unique index extension_pending on extension (complaint_id) where status = 'PENDING';

create table appraisal (
  id           uuid        primary key,
  complaint_id uuid        not null references complaint (id),
  number       integer     not null check (number > 0),
  body         bytea       not null,
  subject      bytea       not null,
  started_on   date        not null,
  told_at      timestamptz not null,
  ended_on     date,
  unique (complaint_id, number),
  check (ended_on >= started_on)
);
create unique index appraisal_running on appraisal (complaint_id) where ended_on is null;

-- What mediation-service says of mediations that came from a complaint: only what pauses the clock.
create table mediation_pause (
  mediation_id uuid   primary key,
  complaint_id uuid   not null references complaint (id),
  sequence     bigint not null,
  began_on     date   not null,
  ended_on     date,
  check (ended_on >= began_on)
);
create index mediation_pause_of on mediation_pause (complaint_id);
