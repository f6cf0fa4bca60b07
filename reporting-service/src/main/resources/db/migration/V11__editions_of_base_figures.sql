-- Base figures as documents: a year has editions, each whole, entered by one person and signed by another. Every counted
-- figure and every row of its breakdowns may be stated, under the name it has in the totals.
create table base_year (
    id          uuid primary key,
    version     bigint not null,
    institution text   not null,
    year        int    not null check (year between 2000 and 2100),
    unique (institution, year)
);

create table base_edition (
    id                 uuid primary key,
    base_year          uuid        not null references base_year (id),
    edition            int         not null check (edition > 0),
    status             text        not null check (status in ('ENTERED', 'SIGNED', 'SUPERSEDED', 'WITHDRAWN')),
    ground             text        not null,
    document_title     text,
    document_reference text,
    document_sha256    text check (document_sha256 ~ '^[0-9a-f]{64}$'),
    document_date      date,
    sheet_sha256       text check (sheet_sha256 ~ '^[0-9a-f]{64}$'),
    reason             text,
    beside_events      boolean     not null default false,
    entered_by         text        not null,
    entered_at         timestamptz not null,
    signed_by          text,
    signed_at          timestamptz,
    ended_by           text,
    ended_at           timestamptz,
    withdrawal_reason  text,
    one_person         boolean     not null default false,
    unique (base_year, edition),
    check ((status in ('SIGNED', 'SUPERSEDED')) = (signed_by is not null)),
    check ((signed_by is null) = (signed_at is null)),
    check ((status in ('SUPERSEDED', 'WITHDRAWN')) = (ended_by is not null)),
    check ((ended_by is null) = (ended_at is null)),
    check ((status = 'WITHDRAWN') = (withdrawal_reason is not null)),
    check (one_person or document_title is not null),
    -- two persons, whatever the service does
    check (one_person or signed_by is null or signed_by <> entered_by),
    -- one in force and one that waits; the new one comes as the old one goes
    exclude using btree (base_year with =) where (status = 'SIGNED') deferrable initially deferred,
    exclude using btree (base_year with =) where (status = 'ENTERED') deferrable initially deferred
);

create table base_cell (
    edition uuid           not null references base_edition (id),
    cell    text           not null,
    value   numeric(20, 2) not null check (value >= 0),
    primary key (edition, cell)
);

-- What one officer had signed alone stays in force, marked as from before two persons were asked for. Who it was says the
-- journal, by the last act on the year.
insert into base_year (id, version, institution, year)
select id, version, institution, year from base_figures;

insert into base_edition (id, base_year, edition, status, ground, document_date, entered_by, entered_at, signed_by, signed_at,
                          one_person)
select former.id, former.id, 1, 'SIGNED', former.ground, former.signed_on, coalesce(act.actor, 'unknown'), coalesce(act.recorded_at, now()),
       coalesce(act.actor, 'unknown'), coalesce(act.recorded_at, now()), true
from base_figures former
     left join lateral (select actor, recorded_at from journal where aggregate_id = former.id
                        order by sequence desc limit 1) act on true;

insert into base_cell (edition, cell, value)
select former.id, stated.cell, stated.value
from base_figures former
     cross join lateral (values ('mediations.count', former.mediation_count::numeric),
                                ('mediations.contractAmount', former.contract_amount),
                                ('complaints.gross', former.gross::numeric),
                                ('complaints.repeat', former.repeated::numeric),
                                ('complaints.withdrawnInTime', former.withdrawn_in_time::numeric),
                                ('complaints.rejected', former.rejected::numeric),
                                ('complaints.valid', former.valid::numeric)) as stated (cell, value)
where stated.value is not null;

insert into base_cell (edition, cell, value)
select funnel.base_figures, stated.figure || '|source=' || funnel.source, stated.value
from base_figures_source funnel
     cross join lateral (values ('complaints.gross', funnel.gross),
                                ('complaints.repeat', funnel.repeated),
                                ('complaints.withdrawnInTime', funnel.withdrawn_in_time),
                                ('complaints.rejected', funnel.rejected),
                                ('complaints.valid', funnel.valid)) as stated (figure, value);

-- base_figures and base_figures_source stay as they are for the version before; a later migration drops them.
