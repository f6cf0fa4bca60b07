insert into complaint (id, version, number, institution, unit, region, source, source_reference, source_forwarded, received_at,
                       registered_at, source_reply_due_on, withdrawal_counts_until, complainant_kind, complainant_name,
                       complainant_phone, complainant_phone_index, complainant_groups, demand, facts, product, business_channel,
                       business_category, reason, status, disposition, accepted_at, rejected_at, decided_at, outcome, findings,
                       basis, remedy, notice_at, source_replied_at, closed_at, withdrawn_at, withdrawn_in_time, due_on,
                       handling_unit, handler, assigned_at)
select uuidv7(at - now()), 5, 'TS' || n, 'BENCH', case when n % 2500 = 9 then '/HQ/SMALL-1' else '/HQ/OUTLET-' || (n::bigint * 7919 % 300) end,
       case when n % 3 = 0 then 'URBAN' else 'TOWNSHIP' end, source, 'REF-' || n, source <> 'PETITION', at, at,
       at::date + 15, at::date + 15, 'PERSON', secret, secret, sha256((n % 400000)::text::bytea), '{}', secret || secret,
       secret || secret || secret || secret, 'Product ' || n % 40,
       case when n % 10 = 0 then 'BACK_OFFICE' else 'FRONT_COUNTER' end,
       case when n % 2000 = 0 then 'PRECIOUS_METAL' when n % 5 < 2 then 'LOAN_BUSINESS' when n % 5 < 4 then 'CARD_DEBIT'
            else 'SAVINGS' end,
       case when n % 3000 = 1 then 'PRODUCT_YIELD' when n % 7 < 4 then 'SERVICE_ATTITUDE' else 'PRICING' end,
       status, case status when 'REJECTED' then 'REJECTED' when 'WITHDRAWN' then 'WITHDRAWN_IN_TIME' else 'VALID' end,
       case when status in ('CLOSED', 'ACCEPTED') then at end, case when status = 'REJECTED' then at end,
       case when status = 'CLOSED' then at end, case when status = 'CLOSED' then 'UPHELD' end,
       case when status = 'CLOSED' then secret end, case when status = 'CLOSED' then secret end,
       case when status = 'CLOSED' then secret end, case when status = 'CLOSED' then at end,
       case when status = 'CLOSED' then at end, case when status = 'CLOSED' then at end,
       case when status = 'WITHDRAWN' then at end, case when status = 'WITHDRAWN' then true end, at::date + 15,
       case when n % 3 = 0 then '/HQ' end, case when n % 3 = 0 then 'h-' || n % 50 end, case when n % 3 = 0 then at end
from (select n, now() - interval '10 years' * (1 - n::float / :rows) as at,
             case when n % 1000 = 7 then 'PETITION' when n % 20 < 12 then '12345' when n % 20 < 17 then '12378'
                  else '968133' end as source,
             case when n > :rows * 0.985 then case when n % 4 = 0 then 'RECEIVED' else 'ACCEPTED' end
                  when n % 50 = 1 then 'REJECTED' when n % 100 = 2 then 'WITHDRAWN' else 'CLOSED' end as status,
             sha256(n::text::bytea) || sha256((n + 1)::text::bytea) as secret
      from generate_series(1, :rows) as n) as row;

insert into complaint_search (complaint_id, institution, grams, built_with)
select id, institution,
       array_to_tsvector(array(select 'w' || floor(4000 * power(random(), 3)) from generate_series(1, 40) where number <> '')
                         || array(select '~' || floor(random() * 1e9) from generate_series(1, 32) where number <> '')
                         || case when random() < 0.3 then array['common'] else '{}' end
                         || case when random() < 0.006 then array['medium'] else '{}' end
                         || case when random() < 0.003 then array['less'] else '{}' end
                         || case when substr(number, 3)::int % 50000 = 3 then array['rare'] else '{}' end), '1.bench'
from complaint;

insert into deadline (complaint_id, kind, number, institution, unit, due_on, rolled_due_on, paused, stopped_on,
                      calendar_revision, counted_on, alarm_after)
select id, kind, number, institution, unit, due_on, due_on, false, closed_at::date, 0, received_at::date, received_at
from complaint, unnest(array['STATUTORY', 'SOURCE_REPLY', 'INTERNAL']) as kind
where status not in ('REJECTED', 'WITHDRAWN')
