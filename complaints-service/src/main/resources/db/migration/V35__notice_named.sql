-- What a notice named, and where the proof of it is; kept with each round of a decision.
alter table complaint add column notice_remedies text[], add column notice_proof bytea;
alter table decision_round add column notice_remedies text[], add column notice_proof bytea;
comment on column complaint.notice_remedies is 'Codes of the remedies the notice named; null for notices before this was kept.';
