-- What figures are made of and no state told yet: whether many complain together, how often more time was granted, and how many
-- decisions did not stand. Kept with the complaint, as an erasure takes the persons and leaves the counts.
alter table complaint add column joint boolean;
alter table complaint add column extensions_granted integer not null default 0 check (extensions_granted >= 0);
alter table complaint add column decisions_set_aside integer not null default 0 check (decisions_set_aside >= 0);
comment on column complaint.joint is 'It has elected representatives, or says that more than one person complains.';
comment on column complaint.decisions_set_aside is 'Before the present decision: one that was set aside and has no successor yet is not among them.';

update complaint set joint = true where representatives is not null or group_size > 1;
update complaint c set extensions_granted = e.granted
from (select complaint_id, count(*) as granted from extension where status = 'APPROVED' group by complaint_id) e
where c.id = e.complaint_id;
update complaint c set decisions_set_aside = r.rounds - case when c.reexamination_result = 'SET_ASIDE' then 1 else 0 end
from (select complaint_id, count(*) as rounds from decision_round group by complaint_id) r
where c.id = r.complaint_id;
