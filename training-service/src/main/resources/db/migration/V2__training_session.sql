-- Staff training and its attendance in person-times by tier.
create table training_session (
  id           uuid         primary key,
  version      bigint       not null,
  institution  text         not null,
  unit         text         not null,
  reference    text,
  title        text         not null,
  kind         text         not null check (kind in
                 ('GENERAL', 'COMPLAINT_HANDLING', 'BUSINESS_LINE', 'MORNING_MEETING', 'WEEKLY_STUDY', 'INDUCTION', 'OTHER')),
  special      boolean      not null,
  line         text,
  held_on      date         not null,
  hours        numeric(4,1) not null check (hours > 0),
  conduct      text         not null check (conduct in ('INTERNAL', 'EXTERNAL')),
  tiers        text[]       not null check (cardinality(tiers) > 0),
  corrected_at timestamptz,
  unique (institution, reference)
);
create index training_session_newest on training_session (institution, held_on desc, id desc);

create table attendance (
  session_id uuid    not null references training_session (id),
  position   integer not null check (position >= 0),
  tier       text    not null check (tier in
               ('SENIOR_MANAGEMENT', 'MIDDLE_MANAGEMENT', 'OUTLET_HEAD', 'FRONT_LINE', 'NEW_STAFF', 'OTHER')),
  count      integer not null check (count >= 0),
  primary key (session_id, position),
  unique (session_id, tier) deferrable initially deferred -- a correction may swap two rows
);
