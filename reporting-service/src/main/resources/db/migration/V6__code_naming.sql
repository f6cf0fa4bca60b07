-- What institutions call their sources and codes, from the rules that complaints-service publishes; each row as its last event
-- left it. An institution of null is every institution without a row of its own.
create table code_naming (
  id             uuid    primary key,
  sequence       bigint  not null,
  institution    text,
  dimension      text    not null,
  key            text    not null,
  withdrawn      boolean not null,
  effective_from date    not null,
  effective_to   date,
  names          jsonb   not null
);
create index code_naming_of on code_naming (institution, effective_from);
