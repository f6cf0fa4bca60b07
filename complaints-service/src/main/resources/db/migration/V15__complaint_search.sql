-- By which words a complaint's texts are found. A gram (two neighbouring characters, or a whole Latin word or number) is kept
-- as a keyed hash, different in each institution, after phone, ID and account numbers and the names of the parties were taken
-- out of the text; its place in the text is not kept. Beside the grams stand 32 hashed bands, by which similar texts are found.
-- No foreign key: the row is written in the transaction that registers the complaint, before the complaint's own.
create table complaint_search (
  complaint_id uuid     primary key,
  institution  text     not null,
  grams        tsvector not null,
  built_with   text     not null
);
comment on column complaint_search.built_with is 'Version of the rules and mark of the key; what was built with others is built again in the background.';
create index complaint_search_grams on complaint_search using gin (grams) with (fastupdate = on);
create index complaint_search_stale on complaint_search (built_with);

-- What is registered already is indexed in the background after the start.
insert into complaint_search (complaint_id, institution, grams, built_with)
select id, institution, ''::tsvector, '' from complaint;
