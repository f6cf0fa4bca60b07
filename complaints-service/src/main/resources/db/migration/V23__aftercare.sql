-- What follows the answer: the call-back, and the re-examination by the superior unit.
alter table complaint add column called_back_at timestamptz;
alter table complaint add column satisfaction text check (satisfaction in
  ('VERY_SATISFIED', 'SATISFIED', 'NEUTRAL', 'DISSATISFIED', 'VERY_DISSATISFIED', 'UNREACHABLE', 'NO_ANSWER'));
alter table complaint add column callback_note bytea;
alter table complaint add constraint callback_is_dated check ((called_back_at is null) = (satisfaction is null));

alter table complaint add column decision_unit text check (decision_unit like '/%');
comment on column complaint.decision_unit is 'The unit whose officer decided: only the decision of a unit below head office can be re-examined.';
-- Who decided before this was kept is not known: taken as head office, so that nothing is opened by a guess.
update complaint set decision_unit = '/' || split_part(unit, '/', 2) where decided_at is not null;

alter table complaint add column reexamination_applied_at timestamptz;
alter table complaint add column reexamination_grounds bytea;
alter table complaint add column reexamination_decided_at timestamptz;
alter table complaint add column reexamination_result text check (reexamination_result in ('UPHELD', 'SET_ASIDE'));
alter table complaint add column reexamination_reasons bytea;
alter table complaint add constraint reexamination_is_dated check (
  (reexamination_decided_at is null) = (reexamination_result is null)
  and (reexamination_applied_at is not null or reexamination_decided_at is null));
alter table complaint add column first_source_replied_at timestamptz;
comment on column complaint.first_source_replied_at is 'First reply to the source of a case whose decision was set aside: it is what kept the source''s limit.';

-- A decision that was set aside, with what was told, replied and closed on it. Written once, read only.
create table decision_round (
  id                       uuid          primary key,
  complaint_id             uuid          not null references complaint (id),
  number                   integer       not null check (number > 0),
  due_on                   date,
  decided_at               timestamptz   not null,
  outcome                  text          not null,
  findings                 bytea         not null,
  basis                    bytea         not null,
  remedy                   bytea         not null,
  redress_amount           numeric(15,2),
  decision_unit            text          not null,
  notice_at                timestamptz   not null,
  notice_channel           text          not null,
  notice_text              bytea,
  source_replied_at        timestamptz,
  source_reply_text        bytea,
  source_reply_reference   text,
  closed_at                timestamptz,
  reexamination_applied_at timestamptz   not null,
  reexamination_grounds    bytea,
  reexamination_decided_at timestamptz   not null,
  reexamination_result     text          not null check (reexamination_result = 'SET_ASIDE'),
  reexamination_reasons    bytea,
  unique (complaint_id, number)
);
