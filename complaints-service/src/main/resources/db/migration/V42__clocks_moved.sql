-- Most cases have no extension, appraisal or mediation: for those an act looks for none. And a due day is only counted before an
-- act when it can be another than after the last one.
alter table complaint add column clocks_moved boolean not null default false;
alter table complaint add column calendar_revision bigint not null default 0;
comment on column complaint.clocks_moved is 'An extension, an appraisal or a mediation has moved a clock of it.';
comment on column complaint.calendar_revision is 'Of the holidays its clocks were last counted with; 0 is none.';

update complaint set clocks_moved = true
where id in (select complaint_id from extension union select complaint_id from appraisal union select complaint_id from mediation_pause);
