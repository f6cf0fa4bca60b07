package org.xiaobao.reporting.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.analysis.FigureViews.ComparedDaysView;
import org.xiaobao.reporting.analysis.FigureViews.SpanView;
import org.xiaobao.reporting.projection.store.Watermark;

/** How it is shown where a figure gathers. */
final class ConcentrationViews {

    private ConcentrationViews() {}

    @Schema(name = "Concentrations", description = "Where a figure gathers, the least likely first (集中情况)")
    record ConcentrationsView(
            SpanView span,
            Instant asOf,
            Watermark watermark,
            String key,
            String name,

            @Schema(description = "unit, or a breakdown of the figure (维度)", examples = "reason")
            String dimension,

            @Schema(description = "The twelve months before, from which the usual shares are taken (参照期)")
            ComparedDaysView reference,

            @Schema(description = "Cases in the period (本期件数)")
            long total,

            @Schema(description = "Cases in the reference (参照期件数)")
            long referenceTotal,

            List<ConcentrationView> items) {}

    @Schema(name = "Concentration", description = "One row and how unlikely it is (单项集中情况)")
    record ConcentrationView(
            String code,
            String label,
            String labelEn,

            @Schema(description = "Cases in the period (本期件数)")
            long count,

            @Schema(description = "Cases in the reference (参照期件数)")
            long referenceCount,

            @Schema(description = "How many the usual share would give, two decimals (预期件数)")
            BigDecimal expected,

            @Schema(description = "How probable so many or more would be with the usual share, four decimals (概率)")
            BigDecimal probability,

            @Schema(description = "Less probable than 5% even though so many rows were looked at (是否预警)")
            boolean alarm,

            @Schema(description = "In words (原因)") String reason,
            String reasonEn,
            @Schema(description = "The cases (案件清单)") String cases) {}
}
