-- A second count of every figure, straight from the producers' states. It shares no line with the Java that keeps
-- figure_total, so that a mistake in one of the two shows as a difference (GET /api/v1/reconciliation).

create view recount as
select f.generation,
       f.institution,
       extract(year from c.day)::smallint  as year,
       extract(month from c.day)::smallint as month,
       coalesce(f.state ->> 'unit', '/')   as unit,
       c.cell,
       sum(c.value)::numeric(20, 2)        as value
from fact f
cross join lateral (
    -- complaints: the funnel, on the day of receipt in the institution's zone
    select ((f.state ->> 'receivedAt')::timestamptz at time zone 'Asia/Shanghai')::date as day, v.cell, 1::numeric as value
    from (select case f.state ->> 'disposition'
                     when 'VALID' then 'complaints.valid'
                     when 'REPEAT' then 'complaints.repeat'
                     when 'WITHDRAWN_IN_TIME' then 'complaints.withdrawnInTime'
                     when 'REJECTED' then 'complaints.rejected' end as disposition,
                 '|source=' || coalesce(f.state ->> 'source', 'UNKNOWN') as by_source) d
    cross join lateral (values
        ('complaints.gross'),
        ('complaints.gross' || d.by_source),
        (d.disposition),
        (d.disposition || d.by_source)) v (cell)
    where f.aspect = 'COMPLAINT'
    union all
    select ((f.state ->> 'receivedAt')::timestamptz at time zone 'Asia/Shanghai')::date,
           'complaints.valid|' || dimension || '=' || coalesce(f.state ->> dimension, 'UNKNOWN'), 1
    from unnest(array['businessChannel', 'businessCategory', 'reason', 'region']) dimension
    where f.aspect = 'COMPLAINT' and f.state ->> 'disposition' = 'VALID'
    union all
    -- complaints: the handling, on the day of acceptance; counted from the complaint's row, not from its own
    select ((f.state ->> 'acceptedAt')::timestamptz at time zone 'Asia/Shanghai')::date, v.cell, 1
    from (select f.state ->> 'satisfaction' as said,
                 ((f.state ->> 'decidedAt')::timestamptz at time zone 'Asia/Shanghai')::date as decided_on,
                 (f.state ->> 'dueOn')::date as due_on) s
    cross join lateral (values
        ('complaints.accepted', true),
        ('complaints.concluded', f.state ->> 'status' in ('CLOSED', 'WITHDRAWN')),
        ('complaints.decided', s.decided_on is not null and s.due_on is not null),
        ('complaints.decidedOnTime', s.decided_on <= s.due_on),
        ('complaints.satisfaction.asked', s.said is not null),
        ('complaints.satisfaction.answered', s.said not in ('UNREACHABLE', 'NO_ANSWER', 'NOT_ANSWERED')),
        ('complaints.satisfaction.satisfied', s.said in ('VERY_SATISFIED', 'SATISFIED'))) v (cell, counts)
    where f.aspect = 'COMPLAINT' and f.state ->> 'acceptedAt' is not null
      and f.state ->> 'disposition' <> 'REPEAT' and v.counts
    union all
    select (f.state ->> 'appliedOn')::date, v.cell, v.value
    from (select '|outcome=' || coalesce(f.state ->> 'outcome', 'OPEN') as by_outcome,
                 coalesce((f.state ->> 'contractAmount')::numeric, 0) as amount,
                 f.state ->> 'outcome' is distinct from 'REFUSED' as mediated) m
    cross join lateral (values
        ('mediations.count', 1, m.mediated),
        ('mediations.count' || m.by_outcome, 1, m.mediated),
        ('mediations.contractAmount', m.amount, m.mediated),
        ('mediations.contractAmount' || m.by_outcome, m.amount, m.mediated),
        ('mediations.refused', 1, not m.mediated)) v (cell, value, counts)
    where f.aspect = 'MEDIATION' and v.counts
    union all
    select (coalesce(f.state ->> 'concludedAt', f.state ->> 'submittedAt')::timestamptz at time zone 'Asia/Shanghai')::date,
           v.cell, v.value
    from (select f.state ->> 'concludedAt' is not null as concluded) r
    cross join lateral (values
        ('reviews.open', 1, not r.concluded),
        ('reviews.total', 1, r.concluded),
        ('reviews.total|kind=' || coalesce(f.state ->> 'kind', 'UNKNOWN'), 1, r.concluded),
        ('reviews.total|conclusion=' || coalesce(f.state ->> 'conclusion', 'UNKNOWN'), 1, r.concluded),
        ('reviews.opinions.total', (f.state ->> 'opinionCount')::numeric, r.concluded),
        ('reviews.opinions.adopted', (f.state ->> 'opinionsAdopted')::numeric, r.concluded),
        ('reviews.opinions.partlyAdopted', (f.state ->> 'opinionsPartlyAdopted')::numeric, r.concluded),
        ('reviews.opinions.rejected', (f.state ->> 'opinionsRejected')::numeric, r.concluded),
        ('reviews.opinions.open', (f.state ->> 'opinionsOpen')::numeric, r.concluded)) v (cell, value, counts)
    where f.aspect = 'REVIEW' and v.counts
    union all
    select (f.state ->> 'startsOn')::date, 'education.campaigns', 1
    where f.aspect = 'CAMPAIGN'
    union all
    select (f.state ->> 'heldOn')::date, v.cell, v.value
    from (values
        ('education.events', 1),
        ('education.estimatedEvents', case when (f.state ->> 'estimated')::boolean then 1 else 0 end),
        ('education.audience.' || case f.state ->> 'mode' when 'ONLINE' then 'online' else 'offline' end,
            (f.state ->> 'audience')::numeric),
        ('education.copies', (f.state ->> 'copies')::numeric),
        ('education.views', (f.state ->> 'views')::numeric),
        ('education.enquiries', (f.state ->> 'enquiries')::numeric)) v (cell, value)
    where f.aspect = 'CAMPAIGN_EVENT'
    union all
    select (f.state ->> 'heldOn')::date, v.cell, v.value
    from (select '|conduct=' || coalesce(f.state ->> 'conduct', 'UNKNOWN') as by_conduct,
                 (select coalesce(sum((a ->> 'count')::numeric), 0)
                  from jsonb_array_elements(coalesce(f.state -> 'attendance', '[]')) a) as persons) t
    cross join lateral (values
        ('training.sessions', 1),
        ('training.sessions' || t.by_conduct, 1),
        ('training.specialSessions', case when (f.state ->> 'special')::boolean then 1 else 0 end),
        ('training.personTimes', t.persons),
        ('training.personTimes' || t.by_conduct, t.persons)) v (cell, value)
    where f.aspect = 'TRAINING_SESSION'
    union all
    select (f.state ->> 'heldOn')::date, 'training.personTimes|tier=' || (a ->> 'tier'), (a ->> 'count')::numeric
    from jsonb_array_elements(coalesce(f.state -> 'attendance', '[]')) a
    where f.aspect = 'TRAINING_SESSION') c
where c.cell is not null and c.value is not null
group by 1, 2, 3, 4, 5, 6;
