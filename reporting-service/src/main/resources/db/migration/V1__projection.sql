-- Everything here is derived from the topics and can be built again from nothing. A generation is one such build:
-- the live one answers, a rebuild fills the next one beside it, and one update of "projection" swaps them.

create table projection (
    only_row        boolean primary key default true check (only_row),
    live_generation int     not null
);
insert into projection (live_generation) values (1);

create table projection_offset (
    generation    int    not null,
    topic         text   not null,
    partition     int    not null,
    next_offset   bigint not null check (next_offset >= 0),
    last_event_at timestamptz,
    primary key (generation, topic, partition)
);

-- The last known state of each subject with the cells it is counted in and its share in each.
create table fact (
    generation  int      not null,
    subject     uuid     not null,
    aspect      text     not null,
    sequence    bigint   not null,
    institution text     not null,
    unit        text     not null,
    year        smallint not null,
    month       smallint not null check (month between 1 and 12),
    happened_on date     not null,
    number      text,
    title       text,
    href        text     not null,
    cells       text[]   not null,
    shares      numeric(20, 2)[] not null check (cardinality(shares) = cardinality(cells)),
    state       jsonb    not null,
    primary key (generation, subject, aspect)
);
create index fact_by_day on fact (generation, institution, year, happened_on, subject);

-- The sum of the shares, kept by delta in the transaction that changes a fact; small enough to add up while one waits.
create table figure_total (
    generation  int      not null,
    institution text     not null,
    year        smallint not null,
    month       smallint not null,
    unit        text     not null,
    cell        text     not null,
    value       numeric(20, 2) not null,
    primary key (generation, institution, year, month, unit, cell)
) with (fillfactor = 70);

-- Records that could not be read or counted, kept whole so that they can be played again.
create table dead_letter (
    id            uuid        primary key,
    topic         text        not null,
    partition     int         not null,
    record_offset bigint      not null,
    record_key    text,
    headers       jsonb       not null,
    value         bytea,
    problem       text        not null,
    seen_at       timestamptz not null,
    replayed_at   timestamptz,
    unique (topic, partition, record_offset)
);
create index dead_letter_open on dead_letter (seen_at) where replayed_at is null;

create table rebuild (
    id           uuid        primary key,
    generation   int         not null unique,
    status       text        not null check (status in ('RUNNING', 'SWAPPED', 'FAILED')),
    requested_by text        not null,
    requested_at timestamptz not null,
    heartbeat_at timestamptz,
    finished_at  timestamptz,
    events       bigint      not null default 0,
    facts_before bigint,
    facts_after  bigint,
    differences  jsonb,
    problem      text,
    check ((status = 'RUNNING') = (finished_at is null)),
    check (status <> 'SWAPPED' or differences is not null)
);
create unique index rebuild_one_at_a_time on rebuild ((true)) where status = 'RUNNING';
