-- The register of an institution's units. A row is one path for the days on which it stood for a unit, the first and the last
-- included: a unit that moves ends its row and begins another, so that what happened under the old path stays there.
create table unit (
    id          uuid   primary key,
    version     bigint not null,
    institution text   not null,
    unit        text   not null,
    opened_on   date   not null,
    closed_on   date,
    -- where it came from, and what has followed it
    predecessor text,
    successor   text,
    check (closed_on is null or closed_on >= opened_on),
    unique (institution, unit, opened_on)
);
create unique index unit_open on unit (institution, unit) where closed_on is null;

-- What it was called, and what it was, from which day on.
create table unit_form (
    unit_id uuid not null references unit (id),
    since   date not null,
    name    text not null,
    region  text not null check (region in ('TOWNSHIP', 'URBAN')),
    kind    text not null check (kind in ('HEAD_OFFICE', 'BRANCH', 'OUTLET', 'DEPARTMENT')),
    primary key (unit_id, since)
);

-- Numbers of a year's end, stated for a unit with all below it; a number that is null is not stated.
create table unit_year (
    unit_id   uuid     not null references unit (id),
    year      smallint not null check (year between 2000 and 2100),
    customers bigint check (customers >= 0),
    outlets   bigint check (outlets >= 0),
    staff     bigint check (staff >= 0),
    primary key (unit_id, year),
    check (num_nonnulls(customers, outlets, staff) > 0)
);
