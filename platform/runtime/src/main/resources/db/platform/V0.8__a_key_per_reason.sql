-- A reason is sealed without asking which key its aggregate has: each has one of its own. Those of an aggregate are destroyed together.
drop index journal_key_of_aggregate;
create index journal_key_of_aggregate on journal_key (aggregate_id);
