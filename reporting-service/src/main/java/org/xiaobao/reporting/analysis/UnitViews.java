package org.xiaobao.reporting.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.analysis.FigureViews.IntervalView;
import org.xiaobao.reporting.analysis.FigureViews.SpanView;
import org.xiaobao.reporting.projection.store.Watermark;

/** How a figure is shown unit by unit. */
final class UnitViews {

    private UnitViews() {}

    @Schema(name = "FigureByUnits", description = "A figure of each unit below one, ranked (单位排名)")
    record FigureByUnitsView(
            SpanView span,
            Instant asOf,
            Watermark watermark,
            String key,
            String name,
            String nameEn,

            @Schema(description = "In what it is stated (计量单位)")
            String measure,

            @Schema(description = "The unit itself with all below it (合计)")
            UnitFigureView total,

            @Schema(description = "The middle values of the units below (中位数)")
            MediansView medians,

            @Schema(
                    description =
                            "Units just below, each with all below it; open on a day of the period, or with cases in it (下级单位)")
            List<UnitFigureView> items) {}

    @Schema(name = "UnitFigure", description = "One unit's figure (单个单位)")
    record UnitFigureView(
            @Schema(description = "Path (单位)", examples = "/HQ/OUTLET-01")
            String unit,

            @Schema(description = "As it was called on the last day (名称)")
            String name,

            @Schema(nullable = true) BigDecimal value,

            @Schema(description = "Base of a rate (分母)", nullable = true)
            BigDecimal whole,

            @Schema(description = "Of a percentage on fewer than 30 cases (置信区间)", nullable = true)
            IntervalView interval,

            @Schema(
                    description = "From the highest value, equal ones sharing theirs; null without a value (名次)",
                    nullable = true)
            Integer rank,

            @Schema(description = "Outlets at the year's end, stated or counted in the register (网点数)", nullable = true)
            Long outlets,

            @Schema(description = "Customers at the year's end, as stated (客户数)", nullable = true)
            Long customers,

            @Schema(
                    description = "Cases per outlet; null when it counts no cases or nobody stated a size (每网点件数)",
                    nullable = true)
            BigDecimal perOutlet,

            @Schema(description = "Cases per 1,000 outlets (每千网点件数)", nullable = true)
            BigDecimal per1000Outlets,

            @Schema(description = "Cases per 10,000 customers (每万户件数)", nullable = true)
            BigDecimal per10000Customers,

            @Schema(description = "By cases per 10,000 customers, from the highest (每万户件数名次)", nullable = true)
            Integer rankPer10000Customers,

            @Schema(description = "Its figures (其指标)") String figures) {}

    @Schema(name = "UnitMedians", description = "Half of the units lie above and half below (中位数)")
    record MediansView(
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal perOutlet,
            @Schema(nullable = true) BigDecimal per10000Customers) {}
}
