select c.complainant_name, c.id, c.number, c.unit, c.region, c.source, c.source_reference, c.received_at, c.source_reply_due_on,
       c.business_channel, c.business_category, c.reason, c.amount_in_dispute, c.product, c.status, c.disposition, c.repeat_of,
       c.closed_at, c.version
from complaint c
where c.institution = 'BENCH' and %s
order by c.received_at desc, c.id desc fetch first %d rows only
