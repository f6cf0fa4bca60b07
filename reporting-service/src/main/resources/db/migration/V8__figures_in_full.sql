-- The second count of the figures that were added, in SQL and apart from the Java. A code that a state leaves out is a row of its own
-- where each subject has one row (UNKNOWN), and no row where it may have several.
create function codes_of(several jsonb) returns setof text
language sql immutable as $$
select distinct code from jsonb_array_elements_text(case jsonb_typeof(several) when 'array' then several else '[]' end) code
where code is not null
$$;

create or replace function fact_shares(aspect text, state jsonb) returns table (unit text, day date, cell text, value numeric)
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
    -- of the valid: one row in each of these breakdowns, any number of rows by group
    select ((state ->> 'receivedAt')::timestamptz at time zone 'Asia/Shanghai')::date,
           'complaints.valid|' || dimension || '=' || coalesce(state ->> dimension, 'UNKNOWN'), 1
    from unnest(array['businessChannel', 'businessCategory', 'reason', 'region', 'product']) dimension
    where aspect = 'COMPLAINT' and state ->> 'disposition' = 'VALID'
    union all
    select ((state ->> 'receivedAt')::timestamptz at time zone 'Asia/Shanghai')::date, figure || '|group=' || code, 1
    from unnest(array['complaints.valid', 'complaints.specialGroups']) figure, codes_of(state -> 'groups') code
    where aspect = 'COMPLAINT' and state ->> 'disposition' = 'VALID'
    union all
    select ((state ->> 'receivedAt')::timestamptz at time zone 'Asia/Shanghai')::date, v.cell, v.value
    from (values
        ('complaints.major', case when state ->> 'majorSince' is not null then 1 else 0 end),
        ('complaints.joint', case when (state ->> 'joint')::boolean then 1 else 0 end),
        ('complaints.specialGroups', case when exists (select from codes_of(state -> 'groups')) then 1 else 0 end),
        ('complaints.amountInDispute', (state ->> 'amountInDispute')::numeric)) v (cell, value)
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
        ('complaints.decided|decisionOutcome=' || coalesce(state ->> 'outcome', 'UNKNOWN'),
            s.decided_on is not null and s.due_on is not null),
        ('complaints.decidedOnTime', s.decided_on <= s.due_on),
        ('complaints.satisfaction.asked', s.said is not null),
        ('complaints.satisfaction.answered', s.said not in ('UNREACHABLE', 'NO_ANSWER', 'NOT_ANSWERED')),
        ('complaints.satisfaction.satisfied', s.said in ('VERY_SATISFIED', 'SATISFIED'))) v (cell, counts)
    where aspect = 'COMPLAINT' and state ->> 'acceptedAt' is not null
      and state ->> 'disposition' <> 'REPEAT' and v.counts
    union all
    select ((state ->> 'acceptedAt')::timestamptz at time zone 'Asia/Shanghai')::date, v.cell, v.value
    from (select coalesce((state ->> 'extensions')::numeric, 0) as extensions,
                 coalesce((state ->> 'decisionsSetAside')::numeric, 0) as set_aside,
                 jsonb_typeof(state -> 'reExamination') is not distinct from 'object' as examined,
                 coalesce(state #>> '{reExamination,outcome}', 'OPEN') as found) h
    cross join lateral (values
        ('complaints.extended', case when h.extensions > 0 then 1 else 0 end),
        ('complaints.extensions', h.extensions),
        ('complaints.redressAmount', (state ->> 'redressAmount')::numeric),
        ('complaints.reExaminations', h.set_aside + case when h.examined then 1 else 0 end),
        ('complaints.reExaminations|reExaminationOutcome=SET_ASIDE', h.set_aside),
        ('complaints.reExaminations|reExaminationOutcome=' || h.found, case when h.examined then 1 else 0 end)) v (cell, value)
    where aspect = 'COMPLAINT' and state ->> 'acceptedAt' is not null and state ->> 'disposition' <> 'REPEAT'
    union all
    select (state ->> 'appliedOn')::date, v.cell, v.value
    from (select '|outcome=' || coalesce(state ->> 'outcome', 'OPEN') as by_outcome,
                 coalesce((state ->> 'contractAmount')::numeric, 0) as amount,
                 state ->> 'outcome' is distinct from 'REFUSED' as mediated) m
    cross join lateral (values
        ('mediations.count', 1, m.mediated),
        ('mediations.count' || m.by_outcome, 1, m.mediated),
        ('mediations.count|track=' || coalesce(state ->> 'track', 'UNKNOWN'), 1, m.mediated),
        ('mediations.count|mode=' || coalesce(state ->> 'mode', 'UNKNOWN'), 1, m.mediated),
        ('mediations.count|origin=' || coalesce(state ->> 'origin', 'UNKNOWN'), 1, m.mediated),
        ('mediations.agreed', 1, state ->> 'outcome' = 'AGREED'),
        ('mediations.contractAmount', m.amount, m.mediated),
        ('mediations.contractAmount' || m.by_outcome, m.amount, m.mediated),
        ('mediations.claimedAmount', (state ->> 'claimedAmount')::numeric, m.mediated),
        ('mediations.settledAmount', (state ->> 'settledAmount')::numeric, m.mediated),
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
        ('reviews.total|department=' || coalesce(state ->> 'department', 'UNKNOWN'), 1, r.concluded),
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
        ('education.events|placeKind=' || coalesce(state ->> 'placeKind', 'UNKNOWN'), 1),
        ('education.estimatedEvents', case when (state ->> 'estimated')::boolean then 1 else 0 end),
        ('education.audience.' || case state ->> 'mode' when 'ONLINE' then 'online' else 'offline' end,
            (state ->> 'audience')::numeric),
        ('education.copies', (state ->> 'copies')::numeric),
        ('education.views', (state ->> 'views')::numeric),
        ('education.enquiries', (state ->> 'enquiries')::numeric)) v (cell, value)
    where aspect = 'CAMPAIGN_EVENT'
    union all
    select (state ->> 'heldOn')::date, 'education.events|audienceGroup=' || code, 1
    from codes_of(state -> 'groups') code
    where aspect = 'CAMPAIGN_EVENT'
    union all
    select (state ->> 'heldOn')::date, v.cell, v.value
    from (select '|conduct=' || coalesce(state ->> 'conduct', 'UNKNOWN') as by_conduct,
                 (select coalesce(sum((a ->> 'count')::numeric), 0)
                  from jsonb_array_elements(coalesce(state -> 'attendance', '[]')) a) as persons) t
    cross join lateral (values
        ('training.sessions', 1),
        ('training.sessions' || t.by_conduct, 1),
        ('training.sessions|trainingKind=' || coalesce(state ->> 'kind', 'UNKNOWN'), 1),
        ('training.sessions|line=' || coalesce(state ->> 'line', 'UNKNOWN'), 1),
        ('training.specialSessions', case when (state ->> 'special')::boolean then 1 else 0 end),
        ('training.hours', (state ->> 'hours')::numeric),
        ('training.personTimes', t.persons),
        ('training.personTimes' || t.by_conduct, t.persons)) v (cell, value)
    where aspect = 'TRAINING_SESSION'
    union all
    select (state ->> 'heldOn')::date, 'training.personTimes|tier=' || coalesce(a ->> 'tier', 'UNKNOWN'), (a ->> 'count')::numeric
    from jsonb_array_elements(coalesce(state -> 'attendance', '[]')) a
    where aspect = 'TRAINING_SESSION') c
where c.cell is not null and c.value <> 0
$$;

-- What was kept so far was counted as before (1): a service that counts otherwise builds it again by itself.
alter table projection add column counting int not null default 1;
comment on column projection.counting is 'The way of counting by which the live generation was made; raised in code (Countable.COUNTING).';
alter table rebuild add column counting int not null default 1, add column reason text not null default 'ORDERED'
    check (reason in ('ORDERED', 'COUNTING'));
comment on column rebuild.reason is 'Ordered by a person, or by the suite, as the live generation was counted otherwise than is counted now.';
update rebuild set status = 'FAILED', finished_at = now(), problem = 'begun by an older version: order it again'
where status = 'RUNNING';
-- Where nothing was read yet, nothing was counted as before.
update projection set counting = 2 where not exists (select from projection_offset);
