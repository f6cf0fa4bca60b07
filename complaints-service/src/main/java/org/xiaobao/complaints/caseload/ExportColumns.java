package org.xiaobao.complaints.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.units.KnownUnits;

/** A line of the list as people read it: Chinese headings and labels, beside the codes, times of the institution's zone. */
@ApplicationScoped
class ExportColumns {

    static final List<String> HEADINGS = List.of(
            "投诉编号", "工单号", "来源", "来源代码", "接收时间", "投诉人(脱敏)", "被投诉单位", "地区", "业务渠道", "业务渠道代码", "业务类别", "业务类别代码", "原因",
            "原因代码", "产品", "争议金额", "处理状态", "计数归类", "原投诉标识", "回复期限", "办结时间", "标识", "被投诉单位名称");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Zones.INSTITUTION);
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("TOWNSHIP", "乡镇"),
            Map.entry("URBAN", "城区"),
            Map.entry("RECEIVED", "待受理"),
            Map.entry("ACCEPTED", "处理中"),
            Map.entry("DECIDED", "已决定"),
            Map.entry("CLOSED", "已办结"),
            Map.entry("REJECTED", "不予受理"),
            Map.entry("WITHDRAWN", "已撤诉"),
            Map.entry("VALID", "有效投诉"),
            Map.entry("REPEAT", "重复投诉"),
            Map.entry("WITHDRAWN_IN_TIME", "时限内撤诉"));

    private final ComplaintSources sources;
    private final CodeLists codes;
    private final KnownUnits units;

    ExportColumns(ComplaintSources sources, CodeLists codes, KnownUnits units) {
        this.sources = sources;
        this.codes = codes;
        this.units = units;
    }

    List<?> cells(CaseloadItem item, String institution) {
        return Arrays.asList(
                item.number(),
                item.sourceReference(),
                sources.labelOf(item.source(), institution, Zones.dayOf(item.receivedAt())),
                item.source(),
                time(item.receivedAt()),
                item.complainantName(),
                item.unit(),
                label(item.region()),
                codes.labelOf(CodeLists.BUSINESS_CHANNELS, item.businessChannel(), institution),
                item.businessChannel(),
                codes.labelOf(CodeLists.BUSINESS_CATEGORIES, item.businessCategory(), institution),
                item.businessCategory(),
                codes.labelOf(CodeLists.COMPLAINT_REASONS, item.reason(), institution),
                item.reason(),
                item.product(),
                item.amountInDispute(),
                label(item.status()),
                label(item.disposition()),
                text(item.repeatOf()),
                text(item.sourceReplyDueOn()),
                time(item.closedAt()),
                text(item.id()),
                units.name(institution, item.unit(), Zones.dayOf(item.receivedAt()))
                        .orElse(null));
    }

    private static String label(Enum<?> value) {
        return LABELS.getOrDefault(value.name(), value.name());
    }

    private static String time(Instant at) {
        return at == null ? null : TIME.format(at);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
