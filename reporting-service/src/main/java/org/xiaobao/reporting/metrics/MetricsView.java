package org.xiaobao.reporting.metrics;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresView;
import org.xiaobao.reporting.projection.store.Watermark;

/** The year's figures in one answer. */
@Schema(name = "Metrics", description = "The year's figures (年度数据)")
record MetricsView(
        @Schema(description = "Year of the institution's calendar; null for a span of days (年度)", nullable = true)
        Integer year,

        @Schema(description = "Y, H1, H2, Q1 to Q4, M01 to M12, or the first and last day of a span (期间)")
        String period,

        ScopeView scope,
        @Schema(description = "When they were read (统计时点)") Instant asOf,
        Watermark watermark,

        @Schema(
                description =
                        "Where the cases behind a number are: its JSON path goes in the braces, such as "
                                + "complaints.valid or education.audience.online; rows of breakdowns carry their own link (案件清单)")
        String cases,

        ComplaintFigures complaints,
        MediationFigures mediations,
        ReviewFigures reviews,
        EducationFigures education,
        TrainingFigures training,

        @Schema(
                description = "Signed figures of this very year, where it lies before the suite (本年基数)",
                nullable = true)
        BaseFiguresView baseFigures) {

    @Schema(name = "MetricsScope", description = "Whose figures, of which days (范围)")
    record ScopeView(
            String institution,

            @Schema(description = "The unit with all below it (单位)")
            String unit,

            LocalDate from,
            LocalDate to) {}
}
