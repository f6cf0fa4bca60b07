-- The shares of one state, counted a second time: in SQL, apart from the Java that keeps figure_total. Each arrival is
-- proved with it before it is stored, so that no record can make the recount of all fail or differ later.
create function fact_shares(aspect text, state jsonb) returns table (unit text, day date, cell text, value numeric)
language sql stable as $$
select case when aspect = 'CAMPAIGN' then '/' else state ->> 'unit' end, c.day, c.cell, c.value
from (
    -- complaints: the funnel, on the day of receipt in the institution's zone
    select ((state ->> 'receivedAt')::timestamptz at time zone 'Asia/Shanghai')::date as day, v.cell, 1::numeric as value
    from (select case state ->> 'disposition'
                     when 'VALID' then 'complaints.valid'
                     when 'REPEAT' then 'complaints.repeat'
                     when 'WITHDRAWN_IN_TIME' then 'complaints.withdrawnInTime'
                     when 'REJECTED' then 'complaints.rejected' end as disposition,
                 '|source=' || coalesce(state ->> 'source', 'UNKNOWN') as by_source) d
    cross join lateral (values
        ('complaints.gross'),
        ('complaints.gross' || d.by_source),
        (d.disposition),
        (d.disposition || d.by_source)) v (cell)
    where aspect = 'COMPLAINT'
    union all
    select ((state ->> 'receivedAt')::timestamptz at time zone 'Asia/Shanghai')::date,
           'complaints.valid|' || dimension || '=' || coalesce(state ->> dimension, 'UNKNOWN'), 1
    from unnest(array['businessChannel', 'businessCategory', 'reason', 'region']) dimension
    where aspect = 'COMPLAINT' and state ->> 'disposition' = 'VALID'
    union all
    -- complaints: the handling, on the day of acceptance; counted from the complaint's row, not from its own
    select ((state ->> 'acceptedAt')::timestamptz at time zone 'Asia/Shanghai')::date, v.cell, 1
    from (select state ->> 'satisfaction' as said,
                 ((state ->> 'decidedAt')::timestamptz at time zone 'Asia/Shanghai')::date as decided_on,
                 (state ->> 'dueOn')::date as due_on) s
    cross join lateral (values
        ('complaints.accepted', true),
        ('complaints.concluded', state ->> 'status' in ('CLOSED', 'WITHDRAWN')),
        ('complaints.decided', s.decided_on is not null and s.due_on is not null),
        ('complaints.decidedOnTime', s.decided_on <= s.due_on),
        ('complaints.satisfaction.asked', s.said is not null),
        ('complaints.satisfaction.answered', s.said not in ('UNREACHABLE', 'NO_ANSWER', 'NOT_ANSWERED')),
        ('complaints.satisfaction.satisfied', s.said in ('VERY_SATISFIED', 'SATISFIED'))) v (cell, counts)
    where aspect = 'COMPLAINT' and state ->> 'acceptedAt' is not null
      and state ->> 'disposition' <> 'REPEAT' and v.counts
    union all
    select (state ->> 'appliedOn')::date, v.cell, v.value
    from (select '|outcome=' || coalesce(state ->> 'outcome', 'OPEN') as by_outcome,
                 coalesce((state ->> 'contractAmount')::numeric, 0) as amount,
                 state ->> 'outcome' is distinct from 'REFUSED' as mediated) m
    cross join lateral (values
        ('mediations.count', 1, m.mediated),
        ('mediations.count' || m.by_outcome, 1, m.mediated),
        ('mediations.contractAmount', m.amount, m.mediated),
        ('mediations.contractAmount' || m.by_outcome, m.amount, m.mediated),
        ('mediations.refused', 1, not m.mediated)) v (cell, value, counts)
    where aspect = 'MEDIATION' and v.counts
    union all
    select (coalesce(state ->> 'concludedAt', state ->> 'submittedAt')::timestamptz at time zone 'Asia/Shanghai')::date,
           v.cell, v.value
    from (select state ->> 'concludedAt' is not null as concluded) r
    cross join lateral (values
        ('reviews.open', 1, not r.concluded),
        ('reviews.total', 1, r.concluded),
        ('reviews.total|kind=' || coalesce(state ->> 'kind', 'UNKNOWN'), 1, r.concluded),
        ('reviews.total|conclusion=' || coalesce(state ->> 'conclusion', 'UNKNOWN'), 1, r.concluded),
        ('reviews.opinions.total', (state ->> 'opinionCount')::numeric, r.concluded),
        ('reviews.opinions.adopted', (state ->> 'opinionsAdopted')::numeric, r.concluded),
        ('reviews.opinions.partlyAdopted', (state ->> 'opinionsPartlyAdopted')::numeric, r.concluded),
        ('reviews.opinions.rejected', (state ->> 'opinionsRejected')::numeric, r.concluded),
        ('reviews.opinions.open', (state ->> 'opinionsOpen')::numeric, r.concluded)) v (cell, value, counts)
    where aspect = 'REVIEW' and v.counts
    union all
    select (state ->> 'startsOn')::date, 'education.campaigns', 1
    where aspect = 'CAMPAIGN'
    union all
    select (state ->> 'heldOn')::date, v.cell, v.value
    from (values
        ('education.events', 1),
        ('education.estimatedEvents', case when (state ->> 'estimated')::boolean then 1 else 0 end),
        ('education.audience.' || case state ->> 'mode' when 'ONLINE' then 'online' else 'offline' end,
            (state ->> 'audience')::numeric),
        ('education.copies', (state ->> 'copies')::numeric),
        ('education.views', (state ->> 'views')::numeric),
        ('education.enquiries', (state ->> 'enquiries')::numeric)) v (cell, value)
    where aspect = 'CAMPAIGN_EVENT'
    union all
    select (state ->> 'heldOn')::date, v.cell, v.value
    from (select '|conduct=' || coalesce(state ->> 'conduct', 'UNKNOWN') as by_conduct,
                 (select coalesce(sum((a ->> 'count')::numeric), 0)
                  from jsonb_array_elements(coalesce(state -> 'attendance', '[]')) a) as persons) t
    cross join lateral (values
        ('training.sessions', 1),
        ('training.sessions' || t.by_conduct, 1),
        ('training.specialSessions', case when (state ->> 'special')::boolean then 1 else 0 end),
        ('training.personTimes', t.persons),
        ('training.personTimes' || t.by_conduct, t.persons)) v (cell, value)
    where aspect = 'TRAINING_SESSION'
    union all
    select (state ->> 'heldOn')::date, 'training.personTimes|tier=' || coalesce(a ->> 'tier', 'UNKNOWN'), (a ->> 'count')::numeric
    from jsonb_array_elements(coalesce(state -> 'attendance', '[]')) a
    where aspect = 'TRAINING_SESSION') c
where c.cell is not null and c.value <> 0
$$;

drop view recount;
create view recount as
select f.generation,
       f.institution,
       extract(year from s.day)::smallint  as year,
       extract(month from s.day)::smallint as month,
       s.unit,
       s.cell,
       sum(s.value)                        as value
from fact f
cross join lateral fact_shares(f.aspect, f.state) s
group by 1, 2, 3, 4, 5, 6;

-- A share is bounded when it is read; no number of them may overflow their sum.
alter table figure_total alter column value type numeric(38, 2);

-- Which records a generation has refused; what each of them was is in set_aside, once for all generations.
create table refused (
    generation    int    not null,
    topic         text   not null,
    partition     int    not null,
    record_offset bigint not null,
    primary key (generation, topic, partition, record_offset)
);
insert into set_aside (id, topic, partition, record_offset, record_key, headers, value, problem, seen_at, closed_at, closed_by)
select id, topic, partition, record_offset, record_key, headers, value, problem, seen_at, replayed_at,
       case when replayed_at is not null then 'unknown' end
from dead_letter;
insert into refused
select live_generation, topic, partition, record_offset from dead_letter, projection where replayed_at is null;
drop table dead_letter;

-- A rebuild proves its letters too; one that runs now has not kept them.
alter table rebuild add letters_before bigint, add letters_after bigint, add letters_changed bigint;
update rebuild set status = 'FAILED', finished_at = now(), problem = 'begun by an older version: order it again'
where status = 'RUNNING';
