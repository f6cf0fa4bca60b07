package org.xiaobao.reporting.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Value;
import org.xiaobao.reporting.projection.store.Watermark;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.question.Question;
import org.xiaobao.reporting.statistics.Interval;

/** How figures are shown when they are asked for one by one. */
final class FigureViews {

    private FigureViews() {}

    @Schema(name = "FigureSpan", description = "Whose figures, of which days (范围)")
    record SpanView(
            @Schema(description = "Y, H1, H2, Q1 to Q4, M01 to M12, or the first and last day of a span (期间)")
            String period,

            @Schema(description = "First day (起始日期)") LocalDate from,
            @Schema(description = "Last day (截止日期)") LocalDate to,
            String institution,

            @Schema(description = "The unit with all below it (单位)")
            String unit) {

        static SpanView of(Question question) {
            Period period = question.period();
            return new SpanView(
                    period.name(),
                    period.from(),
                    period.to(),
                    question.scope().institution(),
                    question.scope().unit());
        }
    }

    @Schema(name = "Figures", description = "Figures with their comparisons (指标与对比)")
    record FiguresView(
            SpanView span,

            @Schema(description = "When they were read (统计时点)")
            Instant asOf,

            Watermark watermark,

            List<FigureView> items) {}

    @Schema(name = "Figure", description = "One figure of one period (单项指标)")
    record FigureView(
            @Schema(description = "Its definition stands at /api/v1/figure-definitions/{key} (指标代码)")
            String key,

            String name,
            String nameEn,

            @Schema(description = "In what it is stated (计量单位)", examples = "件")
            String measure,

            @Schema(description = "Null when there is no base to be a part of (数值)", nullable = true)
            BigDecimal value,

            @Schema(description = "Of a rate: what is counted in (分子)", nullable = true)
            BigDecimal part,

            @Schema(description = "Of a rate: what it is a part of (分母)", nullable = true)
            BigDecimal whole,

            @Schema(
                    description = "Of a percentage on fewer than 30 cases: where it may well lie (置信区间)",
                    nullable = true)
            IntervalView interval,

            @Schema(description = "The period just before (环比)")
            ComparisonView before,

            @Schema(description = "The same days a year earlier (同比)")
            ComparisonView yearBefore,

            @Schema(
                    description = "The cases behind it; null for a rate, whose parts are figures of their own (案件清单)",
                    nullable = true)
            String cases) {

        static FigureView of(
                Definition definition, Value value, ComparisonView before, ComparisonView yearBefore, String cases) {
            return new FigureView(
                    definition.key(),
                    definition.title().zh(),
                    definition.title().en(),
                    definition.measure().words().zh(),
                    value.number(),
                    value.part(),
                    value.whole(),
                    IntervalView.of(definition, value),
                    before,
                    yearBefore,
                    cases);
        }
    }

    @Schema(name = "FigureInterval", description = "Wilson's interval of 95%, percent (95%置信区间)")
    record IntervalView(
            BigDecimal low,
            BigDecimal high,

            @Schema(description = "What it means, for whoever reads the figure (说明)")
            String note,

            String noteEn) {

        static IntervalView of(Definition definition, Value value) {
            if (!value.isRate() || definition.measure() != org.xiaobao.reporting.figure.Measure.PERCENT) {
                return null;
            }
            Interval interval =
                    Interval.of(value.part().longValueExact(), value.whole().longValueExact());
            return interval == null
                    ? null
                    : new IntervalView(
                            interval.low(),
                            interval.high(),
                            "仅 " + value.whole() + " 件，实际水平可能在 " + interval.low() + "% 至 " + interval.high() + "% 之间",
                            "only " + value.whole() + " cases: the true rate may well lie between " + interval.low()
                                    + "% and " + interval.high() + "%");
        }
    }

    @Schema(name = "FigureComparison", description = "A figure against another period (对比)")
    record ComparisonView(
            ComparedDaysView period,

            @Schema(
                    description =
                            "EVENTS, or BASE_FIGURES where that year was signed before the suite; null when nothing is known of it (数据来源)",
                    nullable = true)
            String basis,

            @Schema(description = "What it was; null when nothing is known of it (对比期数值)", nullable = true)
            BigDecimal value,

            @Schema(description = "Difference; of a percentage in percentage points (增减)", nullable = true)
            BigDecimal change,

            @Schema(
                    description = "Growth in percent; null for a rate and where the value was 0, printed as — (增幅)",
                    nullable = true)
            String changePercent,

            @Schema(
                    description = "Of numbers of cases: whether the change is more than chance (是否超出偶然波动)",
                    nullable = true)
            ChanceView chance) {}

    @Schema(name = "ComparedPeriod", description = "The period it is compared with (对比期)")
    record ComparedDaysView(String period, LocalDate from, LocalDate to) {

        static ComparedDaysView of(Period period) {
            return new ComparedDaysView(period.name(), period.from(), period.to());
        }
    }

    @Schema(name = "Chance", description = "Exact comparison of two Poisson counts, both sides (泊松精确检验)")
    record ChanceView(
            @Schema(description = "So large a difference would come about by chance in less than 5% (是否超出偶然波动)")
            boolean moreThanChance,

            @Schema(
                    description = "How probable it would be if nothing had changed, four decimals (概率)",
                    examples = "0.0310")
            BigDecimal probability,

            @Schema(description = "The same in words (说明)") String note,
            String noteEn) {}
}
