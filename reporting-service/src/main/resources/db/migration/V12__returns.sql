-- Returns as they were produced. Their files are drawn again from content whenever they are wanted; the digests say that they are
-- the same. A row is never changed: the service may insert and select.
create table produced_return (
    id            uuid        primary key,
    institution   text        not null,
    -- / for the whole institution
    unit          text        not null,
    form          text        not null,
    form_id       uuid        not null,
    form_version  int         not null,
    year          smallint    not null,
    period        text        not null,
    scheduled     boolean     not null,
    produced_by   text        not null,
    produced_at   timestamptz not null,
    failed_checks bigint      not null check (failed_checks >= 0),
    content       jsonb       not null,
    xlsx_sha256   text        not null check (length(xlsx_sha256) = 64),
    csv_sha256    text        not null check (length(csv_sha256) = 64)
);
revoke update, delete on produced_return from ${app};
-- One replica produces what is due; asked for by a person, a return may be produced again.
create unique index produced_return_scheduled on produced_return (institution, form, unit, year, period) where scheduled;
create index produced_return_of on produced_return (institution, id);

-- The forms that are shipped; an institution adopts them with a row of its own.
insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at)
values
('018f0000-0000-7000-8000-0000000000a1', 'return-form', null, 'COMPLAINTS_QUARTERLY', 1, date '2000-01-01', null,
 '《银行业保险业消费投诉处理管理办法》（银保监会令2020年第3号）；统计分类按JR/T 0169-2018',
$form$
{"code": "COMPLAINTS_QUARTERLY", "name": {"zh": "消费投诉季度报表", "en": "Quarterly complaint return"}, "frequency": "QUARTER", "look": {"landscape": true},
 "table": {"columns": [
  {"heading": {"zh": "项目", "en": "Item"}, "width": 40},
  {"heading": {"zh": "累计受理工单（件）", "en": "Tickets received"}, "width": 18},
  {"heading": {"zh": "重复投诉（件）", "en": "Repeats"}, "width": 14},
  {"heading": {"zh": "时限内撤诉（件）", "en": "Withdrawn in time"}, "width": 14},
  {"heading": {"zh": "不予受理（件）", "en": "Not accepted"}, "width": 14},
  {"heading": {"zh": "有效投诉（件）", "en": "Valid"}, "width": 14},
  {"heading": {"zh": "占有效投诉（%）", "en": "Share of valid (%)"}, "width": 14}],
  "rows": [
  {"style": "HEADING", "cells": [{"text": {"zh": "一、按投诉来源", "en": "1. By source"}}]},
  {"cells": [{"label": true}, {"figure": {"definition": "complaints.gross", "dimension": "source"}}, {"figure": {"definition": "complaints.repeat", "dimension": "source"}}, {"figure": {"definition": "complaints.withdrawnInTime", "dimension": "source"}}, {"figure": {"definition": "complaints.rejected", "dimension": "source"}}, {"figure": {"definition": "complaints.valid", "dimension": "source"}}, {"formula": {"operation": "RATIO", "of": ["F2", "F3"], "times": 100}}], "each": "source"},
  {"style": "TOTAL", "cells": [{"text": {"zh": "合计", "en": "Total"}}, {"figure": {"definition": "complaints.gross"}}, {"figure": {"definition": "complaints.repeat"}}, {"figure": {"definition": "complaints.withdrawnInTime"}}, {"figure": {"definition": "complaints.rejected"}}, {"figure": {"definition": "complaints.valid"}}]},
  {"style": "HEADING", "cells": [{"text": {"zh": "二、有效投诉按业务类别", "en": "2. Valid complaints by business category"}}, {"text": {"zh": "件数", "en": "Cases"}}, {"text": {"zh": "占比（%）", "en": "Share (%)"}}]},
  {"cells": [{"label": true}, {"figure": {"definition": "complaints.valid", "dimension": "businessCategory"}}, {"formula": {"operation": "RATIO", "of": ["B5", "F3"], "times": 100}}], "each": "businessCategory"},
  {"style": "TOTAL", "cells": [{"text": {"zh": "合计", "en": "Total"}}, {"formula": {"operation": "SUM", "of": ["B5"]}}]},
  {"style": "HEADING", "cells": [{"text": {"zh": "三、有效投诉按投诉原因", "en": "3. Valid complaints by reason"}}, {"text": {"zh": "件数", "en": "Cases"}}, {"text": {"zh": "占比（%）", "en": "Share (%)"}}]},
  {"cells": [{"label": true}, {"figure": {"definition": "complaints.valid", "dimension": "reason"}}, {"formula": {"operation": "RATIO", "of": ["B8", "F3"], "times": 100}}], "each": "reason"},
  {"style": "TOTAL", "cells": [{"text": {"zh": "合计", "en": "Total"}}, {"formula": {"operation": "SUM", "of": ["B8"]}}]},
  {"style": "HEADING", "cells": [{"text": {"zh": "四、有效投诉按业务办理渠道", "en": "4. Valid complaints by channel"}}, {"text": {"zh": "件数", "en": "Cases"}}, {"text": {"zh": "占比（%）", "en": "Share (%)"}}]},
  {"cells": [{"label": true}, {"figure": {"definition": "complaints.valid", "dimension": "businessChannel"}}, {"formula": {"operation": "RATIO", "of": ["B11", "F3"], "times": 100}}], "each": "businessChannel"},
  {"style": "TOTAL", "cells": [{"text": {"zh": "合计", "en": "Total"}}, {"formula": {"operation": "SUM", "of": ["B11"]}}]},
  {"style": "HEADING", "cells": [{"text": {"zh": "五、办理情况", "en": "5. Handling"}}, {"text": {"zh": "本期", "en": "This period"}}, {"text": {"zh": "上期", "en": "Period before"}}, {"text": {"zh": "上年同期", "en": "Year before"}}, {"text": {"zh": "环比（%）", "en": "On period before (%)"}}, {"text": {"zh": "同比（%）", "en": "On year before (%)"}}]},
  {"cells": [{"text": {"zh": "有效投诉（件）", "en": "Valid complaints"}}, {"figure": {"definition": "complaints.valid"}}, {"figure": {"definition": "complaints.valid", "period": "BEFORE"}}, {"figure": {"definition": "complaints.valid", "period": "YEAR_BEFORE"}}, {"formula": {"operation": "CHANGE", "of": ["B14", "C14"]}}, {"formula": {"operation": "CHANGE", "of": ["B14", "D14"]}}]},
  {"cells": [{"text": {"zh": "受理（件）", "en": "Accepted"}}, {"figure": {"definition": "complaints.accepted"}}, {"figure": {"definition": "complaints.accepted", "period": "BEFORE"}}, {"figure": {"definition": "complaints.accepted", "period": "YEAR_BEFORE"}}, {"formula": {"operation": "CHANGE", "of": ["B15", "C15"]}}, {"formula": {"operation": "CHANGE", "of": ["B15", "D15"]}}]},
  {"cells": [{"text": {"zh": "办结（件）", "en": "Concluded"}}, {"figure": {"definition": "complaints.concluded"}}, {"figure": {"definition": "complaints.concluded", "period": "BEFORE"}}, {"figure": {"definition": "complaints.concluded", "period": "YEAR_BEFORE"}}, {"formula": {"operation": "CHANGE", "of": ["B16", "C16"]}}, {"formula": {"operation": "CHANGE", "of": ["B16", "D16"]}}]},
  {"cells": [{"text": {"zh": "办结率（%）", "en": "Closing rate (%)"}}, {"figure": {"definition": "complaints.closingRate"}}, {"figure": {"definition": "complaints.closingRate", "period": "BEFORE"}}, {"figure": {"definition": "complaints.closingRate", "period": "YEAR_BEFORE"}}]},
  {"cells": [{"text": {"zh": "按期率（%）", "en": "On-time rate (%)"}}, {"figure": {"definition": "complaints.onTimeRate"}}, {"figure": {"definition": "complaints.onTimeRate", "period": "BEFORE"}}, {"figure": {"definition": "complaints.onTimeRate", "period": "YEAR_BEFORE"}}]}],
  "checks": [
  {"left": ["B2"], "relation": "EQUAL", "right": ["C2", "D2", "E2", "F2"], "message": {"zh": "各来源累计受理等于重复、时限内撤诉、不予受理、有效之和", "en": "Of each source, tickets are repeats, withdrawn, not accepted and valid"}},
  {"left": ["B3"], "relation": "EQUAL", "right": ["C3", "D3", "E3", "F3"], "message": {"zh": "合计累计受理等于重复、时限内撤诉、不予受理、有效之和", "en": "In total, tickets are repeats, withdrawn, not accepted and valid"}},
  {"left": ["B2"], "relation": "EQUAL", "right": ["B3"], "message": {"zh": "各来源累计受理之和等于合计", "en": "Tickets of the sources add up to the total"}},
  {"left": ["F2"], "relation": "EQUAL", "right": ["F3"], "message": {"zh": "各来源有效投诉之和等于合计", "en": "Valid complaints of the sources add up to the total"}},
  {"left": ["B6"], "relation": "EQUAL", "right": ["F3"], "message": {"zh": "业务类别合计等于有效投诉", "en": "Categories add up to valid complaints"}},
  {"left": ["B9"], "relation": "EQUAL", "right": ["F3"], "message": {"zh": "投诉原因合计等于有效投诉", "en": "Reasons add up to valid complaints"}},
  {"left": ["B12"], "relation": "EQUAL", "right": ["F3"], "message": {"zh": "业务办理渠道合计等于有效投诉", "en": "Channels add up to valid complaints"}},
  {"left": ["B16"], "relation": "AT_MOST", "right": ["B15"], "message": {"zh": "办结不多于受理", "en": "No more concluded than accepted"}}]}}
$form$, 'xiaobao', timestamptz '2026-11-29 00:00:00+08'),
('018f0000-0000-7000-8000-0000000000a2', 'return-form', null, 'OUTLET_BULLETIN', 1, date '2000-01-01', null,
 '参照银行业消费投诉情况通报的点均、万户指标；供机构内部通报',
$form$
{"code": "OUTLET_BULLETIN", "name": {"zh": "网点投诉情况通报", "en": "Outlet complaint bulletin"}, "frequency": "QUARTER", "look": {"landscape": true},
 "table": {"columns": [
  {"heading": {"zh": "单位", "en": "Unit"}, "width": 34},
  {"heading": {"zh": "有效投诉（件）", "en": "Valid complaints"}, "width": 12},
  {"heading": {"zh": "上期（件）", "en": "Period before"}, "width": 12},
  {"heading": {"zh": "增减（件）", "en": "Change"}, "width": 12},
  {"heading": {"zh": "网点数（个）", "en": "Outlets"}, "width": 12},
  {"heading": {"zh": "点均投诉（件/网点）", "en": "Per outlet"}, "width": 20},
  {"heading": {"zh": "个人客户（户）", "en": "Personal customers"}, "width": 14},
  {"heading": {"zh": "万户投诉（件/万户）", "en": "Per 10,000 customers"}, "width": 20},
  {"heading": {"zh": "件数排名", "en": "Rank by number"}, "width": 10},
  {"heading": {"zh": "万户排名", "en": "Rank per 10,000"}, "width": 10}],
  "rows": [
  {"cells": [{"label": true}, {"figure": {"definition": "complaints.valid"}}, {"figure": {"definition": "complaints.valid", "period": "BEFORE"}}, {"formula": {"operation": "DIFFERENCE", "of": ["B1", "C1"]}}, {"size": "OUTLETS"}, {"formula": {"operation": "RATIO", "of": ["B1", "E1"]}}, {"size": "CUSTOMERS"}, {"formula": {"operation": "RATIO", "of": ["B1", "G1"], "times": 10000}}, {"formula": {"operation": "RANK", "of": ["B1"]}}, {"formula": {"operation": "RANK", "of": ["H1"]}}], "each": "unit"},
  {"style": "TOTAL", "cells": [{"text": {"zh": "合计", "en": "Total"}}, {"figure": {"definition": "complaints.valid"}}, {"figure": {"definition": "complaints.valid", "period": "BEFORE"}}, {"formula": {"operation": "DIFFERENCE", "of": ["B2", "C2"]}}, {"size": "OUTLETS"}, {"formula": {"operation": "RATIO", "of": ["B2", "E2"]}}, {"size": "CUSTOMERS"}, {"formula": {"operation": "RATIO", "of": ["B2", "G2"], "times": 10000}}]},
  {"style": "TOTAL", "cells": [{"text": {"zh": "中位数", "en": "Median"}}, {"formula": {"operation": "MEDIAN", "of": ["B1"]}}, {"formula": {"operation": "MEDIAN", "of": ["C1"]}}, {}, {}, {"formula": {"operation": "MEDIAN", "of": ["F1"]}}, {}, {"formula": {"operation": "MEDIAN", "of": ["H1"]}}]}],
  "checks": [
  {"left": ["B1"], "relation": "EQUAL", "right": ["B2"], "message": {"zh": "各单位有效投诉之和等于合计", "en": "Valid complaints of the units add up to the total"}},
  {"left": ["C1"], "relation": "EQUAL", "right": ["C2"], "message": {"zh": "各单位上期有效投诉之和等于合计", "en": "Those of the period before add up to their total"}}]}}
$form$, 'xiaobao', timestamptz '2026-11-29 00:00:00+08');
