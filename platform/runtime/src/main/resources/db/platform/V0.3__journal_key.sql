-- Reasons in the journal are encrypted with a key of their aggregate's own. The journal is never changed; destroying the key
-- is what erases them, and the hash chain, which covers the encrypted bytes, stays whole.
create table journal_key (
  id           uuid  primary key,
  aggregate_id uuid  not null,
  key          bytea not null
);
create unique index journal_key_of_aggregate on journal_key (aggregate_id);
comment on column journal_key.key is 'Encrypted with the field key, and again after a rotation.';
