-- Every dated rule becomes a row of one table (dated_rule), whoever it belongs to. What was adopted keeps its identity,
-- version, days and ground; what was shipped stays the row for all.

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select gen_random_uuid(), 'complaint-source', null, code, row_number() over (partition by code order by effective_from),
       effective_from, effective_to, ground,
       jsonb_strip_nulls(jsonb_build_object('code', code, 'labelZh', label_zh, 'labelEn', label_en, 'forwarded', forwarded,
         'replyLimit', reply_limit, 'replyLimitUnit', reply_limit_unit, 'withdrawalCountingLimit', withdrawal_counting_limit,
         'position', ordinal)),
       'xiaobao', now()
from complaint_source;

-- A version of a list with all its entries, in their order.
insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select edition.id, 'code-list', null, edition.list, row_number() over (partition by edition.list order by edition.valid_from),
       edition.valid_from, (select nullif(max(coalesce(valid_to, 'infinity')), 'infinity') from code_entry
                            where list = edition.list and valid_from = edition.valid_from),
       edition.ground,
       jsonb_build_object('list', edition.list, 'version', edition.version, 'codeSystem', edition.code_system,
         'entries', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('code', code, 'parent', parent,
                       'standardCode', standard_code, 'labelZh', label_zh, 'labelEn', label_en)) order by ordinal)
                     from code_entry where list = edition.list and valid_from = edition.valid_from)),
       edition.loaded_by, edition.loaded_at
from code_list_version as edition;
update dated_rule as ended set followed_by = next.id
from dated_rule as next
where ended.book = 'code-list' and next.book = 'code-list' and ended.key = next.key
  and ended.effective_to = next.effective_from - 1;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select id, 'deadline-policy', institution, kind || '/' || source || '/' || level, version, effective_from, effective_to, ground,
       jsonb_strip_nulls(jsonb_build_object('kind', kind, 'source', source, 'level', level, 'days', days, 'unit', unit,
         'approverRoles', to_jsonb(approver_roles), 'noticeRequired', notice_required, 'pausable', pausable,
         'maxTotalDays', max_total_days, 'ruleSource', rule_source)),
       'xiaobao', now()
from deadline_policy;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select id, 'handling-route', institution, unit || ' ' || coalesce(business_category, '*'), version, effective_from, effective_to,
       ground,
       jsonb_strip_nulls(jsonb_build_object('unit', unit, 'businessCategory', business_category, 'handlingUnit', handling_unit)),
       'xiaobao', now()
from handling_route;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select id, 'notice-template', institution, name, version, effective_from, effective_to, ground,
       jsonb_strip_nulls(jsonb_build_object('name', name, 'outcome', outcome, 'source', source,
         'businessCategory', business_category, 'body', body)),
       'xiaobao', now()
from notice_template;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select id, 'retention-rule', institution, business_category, version, effective_from, effective_to, ground,
       jsonb_build_object('businessCategory', business_category, 'years', years), 'xiaobao', now()
from retention_rule;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select id, 'recusal-rule', institution, rule,
       row_number() over (partition by institution, rule order by effective_from, id), effective_from, effective_to, ground,
       jsonb_build_object('rule', rule), 'xiaobao', now()
from recusal_rule;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select id, 'repeat-window', institution, '', row_number() over (partition by institution order by effective_from),
       effective_from, effective_to, ground,
       jsonb_build_object('days', days, 'similarity', similarity, 'idNumberScore', id_number_score, 'phoneScore', phone_score),
       'xiaobao', now()
from repeat_window;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select id, 'major-group-size', institution, '', row_number() over (partition by institution order by effective_from),
       effective_from, effective_to, ground, jsonb_build_object('people', people), 'xiaobao', now()
from major_group_size;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select gen_random_uuid(), 'recurrence-rule', null, '', row_number() over (order by effective_from), effective_from, effective_to,
       ground, jsonb_build_object('days', days), 'xiaobao', now()
from recurrence_rule;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select gen_random_uuid(), 'rights-limit', null, '', row_number() over (order by effective_from), effective_from, effective_to,
       ground, jsonb_build_object('workingDays', working_days), 'xiaobao', now()
from rights_request_limit;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select gen_random_uuid(), 'remedy', null, code, row_number() over (partition by code order by effective_from), effective_from,
       effective_to, ground,
       jsonb_build_object('code', code, 'textZh', text_zh, 'branchOnly', branch_only, 'mandatory', mandatory), 'xiaobao', now()
from notice_remedy;

insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select gen_random_uuid(), 'attachment-type', null, media_type, row_number() over (partition by media_type order by effective_from),
       effective_from, effective_to, '按内容可以识别的文件类型',
       jsonb_build_object('mediaType', media_type, 'labelZh', label_zh, 'extensions', to_jsonb(extensions),
         'aliases', to_jsonb(aliases)),
       'xiaobao', now()
from attachment_type;

-- Attachments were only ever judged by the rows of today.
insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
select gen_random_uuid(), 'attachment-rule', null, '', row_number() over (order by effective_from), effective_from, effective_to,
       ground,
       jsonb_build_object('maxCount', max_count, 'maxBytes', max_bytes,
         'mediaTypes', (select jsonb_agg(media_type order by effective_from, media_type) from attachment_type
                        where effective_to is null)),
       'xiaobao', now()
from attachment_limit;

drop table complaint_source, code_entry, code_list_version, deadline_policy, handling_route, notice_template, retention_rule,
           recusal_rule, repeat_window, major_group_size, recurrence_rule, rights_request_limit, notice_remedy, attachment_limit,
           attachment_type;
