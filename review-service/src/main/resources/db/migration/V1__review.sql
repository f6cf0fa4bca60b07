-- Reviews of single texts. Byte columns are encrypted by the service.
create sequence review_number;

create table review (
  id              uuid        primary key,
  version         bigint      not null,
  number          text        not null unique,
  institution     text        not null,
  unit            text        not null,
  reference       text,
  kind            text        not null check (kind in ('PRODUCT', 'POLICY', 'CONTRACT', 'PUBLICATION')),
  title           text        not null,
  department      text        not null,
  content_sha256  text        not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  product         text,
  planned_on      date,
  fast_track      boolean     not null,
  submitted_by    text        not null,
  submitted_at    timestamptz not null,
  status          text        not null check (status in ('SUBMITTED', 'IN_REVIEW', 'CONCLUDED')),
  conclusion      text        check (conclusion in ('PASSED', 'PASSED_WITH_AMENDMENTS', 'REJECTED', 'RETURNED')),
  concluded_by    text,
  concluded_at    timestamptz,
  conclusion_note bytea,
  unique (institution, reference),
  constraint concluded_has_conclusion
    check ((status = 'CONCLUDED') = (conclusion is not null and concluded_by is not null and concluded_at is not null)),
  constraint open_has_no_conclusion
    check (status = 'CONCLUDED' or (conclusion is null and concluded_by is null and concluded_at is null and conclusion_note is null)),
  constraint reviewer_is_not_submitter check (concluded_by <> submitted_by),
  constraint in_order check (concluded_at >= submitted_at)
);
create index review_newest on review (institution, submitted_at desc, id desc);
create index review_by_status on review (institution, status, submitted_at desc, id desc);
create index review_by_content on review (institution, content_sha256);

create table opinion (
  review_id   uuid        not null references review (id),
  number      integer     not null check (number > 0),
  text        bytea       not null,
  given_by    text        not null,
  given_at    timestamptz not null,
  adoption    text        check (adoption in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
  reason      bytea,
  answered_by text,
  answered_at timestamptz,
  primary key (review_id, number),
  constraint answered_whole check (num_nonnulls(adoption, reason, answered_by, answered_at) in (0, 4)),
  constraint in_order check (answered_at >= given_at)
);
