package org.xiaobao.reporting.metrics;

import static org.xiaobao.reporting.figure.Figure.*;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.definition.Ratio;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.question.CaseLinks;

/** The reviews' year, by the day of their conclusion. */
@Schema(name = "ReviewFigures", description = "Compliance reviews (消保审查)")
record ReviewFigures(
        @Schema(description = "Reviews concluded (已审查)") long total,

        @Schema(description = "Submitted in the period and without conclusion yet (未审结)")
        long open,

        @Schema(description = "By what was reviewed (按审查对象)")
        List<Row> byKind,

        @Schema(description = "By conclusion (按审查结论)") List<Row> byConclusion,

        @Schema(description = "By the department that submitted, as it names itself (按送审部门)")
        List<Row> byDepartment,

        OpinionFigures opinions) {

    @Schema(name = "OpinionFigures", description = "Opinions given in the concluded reviews (审查意见)")
    record OpinionFigures(
            @Schema(description = "Opinions (意见)") long total,
            @Schema(description = "Adopted (采纳)") long adopted,
            @Schema(description = "Partly adopted (部分采纳)") long partlyAdopted,
            @Schema(description = "Not adopted (未采纳)") long rejected,
            @Schema(description = "Not answered yet (未答复)") long open,

            @Schema(description = "adopted of total, percent; null when none (采纳率)", nullable = true)
            String adoptedPercent) {}

    static ReviewFigures from(Tally tally, CaseLinks links) {
        return new ReviewFigures(
                tally.count(REVIEWS_TOTAL),
                tally.count(REVIEWS_OPEN),
                Row.of(tally, REVIEWS_TOTAL, Dimension.KIND, Labels.standard(), links),
                Row.of(tally, REVIEWS_TOTAL, Dimension.CONCLUSION, Labels.standard(), links),
                Row.of(tally, REVIEWS_TOTAL, Dimension.DEPARTMENT, Labels.standard(), links),
                new OpinionFigures(
                        tally.count(OPINIONS_TOTAL),
                        tally.count(OPINIONS_ADOPTED),
                        tally.count(OPINIONS_PARTLY_ADOPTED),
                        tally.count(OPINIONS_REJECTED),
                        tally.count(OPINIONS_OPEN),
                        Ratio.OPINIONS_ADOPTED_RATE.percent(tally)));
    }
}
