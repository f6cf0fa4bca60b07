-- Education campaigns, shared by their whole institution, and the events held in them.
create table campaign (
  id              uuid   primary key,
  version         bigint not null,
  institution     text   not null,
  name            text   not null,
  theme           text,
  starts_on       date   not null,
  ends_on         date   not null,
  organiser       text,
  audience_groups text[] not null,
  unique (institution, name, starts_on),
  constraint in_order check (ends_on >= starts_on)
);
create index campaign_newest on campaign (institution, starts_on desc, id desc);

create table campaign_event (
  id              uuid    primary key,
  version         bigint  not null,
  campaign_id     uuid    not null references campaign (id),
  institution     text    not null,
  unit            text    not null,
  reference       text,
  held_on         date    not null,
  place           text    not null,
  place_kind      text    not null check (place_kind in
                    ('VILLAGE', 'COMMUNITY', 'CAMPUS', 'ENTERPRISE', 'MARKET', 'OUTLET', 'ONLINE', 'OTHER')),
  audience_groups text[]  not null,
  mode            text    not null check (mode in ('ONLINE', 'OFFLINE')),
  audience        integer not null check (audience >= 0),
  copies          integer not null check (copies >= 0),
  views           integer not null check (views >= 0),
  enquiries       integer not null check (enquiries >= 0),
  estimated       boolean not null,
  corrected_at    timestamptz,
  unique (institution, reference)
);
create index campaign_event_newest on campaign_event (campaign_id, held_on desc, id desc);
