-- The list is walked newest first for whatever is frequent; what is rare is looked up. For each filter that can be rare there is
-- an index, so that no filter makes it walk a million rows.
create index complaint_by_unit on complaint (institution, unit, received_at desc, id desc);
create index complaint_by_category on complaint (institution, business_category, received_at desc, id desc);
create index complaint_by_reason on complaint (institution, reason, received_at desc, id desc);

-- The same guarantee in another order of columns: a work order is found by its reference alone too.
create unique index complaint_by_reference on complaint (institution, source_reference, source) where source_reference is not null;
drop index complaint_by_work_order;
