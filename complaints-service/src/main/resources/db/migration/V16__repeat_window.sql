-- What makes two complaints candidates for being one and the same, as dated data: how far apart they may have been received,
-- how alike their texts must be, and how much an equal ID number or phone weighs. An institution of null is every institution.
create table repeat_window (
  id              uuid         primary key,
  institution     text,
  days            integer      not null check (days between 1 and 1096),
  similarity      numeric(3,2) not null check (similarity between 0.20 and 1),
  id_number_score numeric(3,2) not null check (id_number_score between 0 and 1),
  phone_score     numeric(3,2) not null check (phone_score between 0 and 1),
  effective_from  date         not null,
  effective_to    date         check (effective_to >= effective_from),
  ground          text         not null,
  unique nulls not distinct (institution, effective_from)
);
insert into repeat_window (id, days, similarity, id_number_score, phone_score, effective_from, ground)
values (gen_random_uuid(), 90, 0.35, 0.90, 0.80, date '2000-01-01',
        '重复投诉的识别期限未见监管规定,暂按90日作为本机构政策数据,仅用于提示,由专员认定。 (No rule sets a period: 90 days are policy data of this institution; an officer decides.)');
