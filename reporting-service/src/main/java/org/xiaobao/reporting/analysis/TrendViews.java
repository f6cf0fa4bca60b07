package org.xiaobao.reporting.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.analysis.FigureViews.SpanView;
import org.xiaobao.reporting.statistics.ControlLimits;

/** How a figure is shown over the months. */
final class TrendViews {

    private TrendViews() {}

    @Schema(name = "FigureTrend", description = "A figure over the months (指标走势)")
    record TrendView(
            SpanView span,
            Instant asOf,
            String key,
            String name,
            String nameEn,
            String measure,

            @Schema(description = "Month by month (按月)") List<PointView> months,

            @Schema(description = "Three months each, ending with every month (滚动季度)")
            List<PointView> rollingQuarters,

            @Schema(description = "Every month or quarter that lies outside, with the reason (预警)")
            List<AlarmView> alarms) {}

    @Schema(name = "TrendPoint", description = "A month, or the three months that end with one (走势点)")
    record PointView(
            @Schema(description = "First month (起始月)", examples = "2024-01", implementation = String.class)
            YearMonth from,

            @Schema(description = "Last month (截止月)", examples = "2024-03", implementation = String.class)
            YearMonth to,

            @Schema(nullable = true) BigDecimal value,
            @Schema(description = "Base of a rate (分母)", nullable = true) BigDecimal whole,

            @Schema(
                    description = "What is usual after the twelve months (four quarters) before, and between which numbers chance "
                            + "keeps it; null when too little is known, and for sums that are no number of cases (控制限)",
                    nullable = true)
            LimitsView limits) {}

    @Schema(name = "ControlLimits", description = "Usual value and the limits of chance (控制限)")
    record LimitsView(BigDecimal center, BigDecimal low, BigDecimal high) {

        static LimitsView of(ControlLimits limits) {
            return limits == null ? null : new LimitsView(limits.center(), limits.low(), limits.high());
        }
    }

    @Schema(name = "TrendAlarm", description = "What lies outside, and why it is told (走势预警)")
    record AlarmView(
            @Schema(description = "ABOVE, BELOW, or RUN for eight months in a row on one side of the usual (类型)")
            String kind,

            @Schema(examples = "2024-03", implementation = String.class) YearMonth from,
            @Schema(examples = "2024-03", implementation = String.class) YearMonth to,
            @Schema(description = "In words (原因)") String reason,
            String reasonEn) {}
}
