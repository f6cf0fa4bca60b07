package org.xiaobao.reporting.metrics;

import static org.xiaobao.reporting.figure.Figure.*;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.question.CaseLinks;

/** The year's staff training. Person-times do not give a coverage rate: that needs a roster of distinct staff. */
@Schema(name = "TrainingFigures", description = "Training (培训)")
record TrainingFigures(
        @Schema(description = "Sessions held (场次)") long sessions,

        @Schema(description = "Internal and external; rows add up to sessions and personTimes (内训与外训)")
        List<ConductRow> byConduct,

        @Schema(description = "By what was taught (按培训类别)") List<Row> byKind,

        @Schema(description = "By the business line they were for, as it is named (按条线)")
        List<Row> byLine,

        @Schema(description = "Hours of the sessions added up (课时)")
        BigDecimal hours,

        @Schema(description = "Person-times (参训人次)") long personTimes,

        @Schema(description = "Special consumer-protection training (专题培训)")
        long specialSessions,

        @Schema(description = "By tier of staff (分层级)") List<TierRow> coverage) {

    @Schema(name = "ConductRow", description = "Sessions of one conduct (单一方式)")
    record ConductRow(
            String code,
            String label,
            String labelEn,
            long sessions,
            @Schema(description = "Person-times (人次)") long personTimes,
            String cases) {}

    @Schema(name = "TierRow", description = "Person-times of one tier (单一层级)")
    record TierRow(
            String code,
            String label,
            String labelEn,
            @Schema(description = "Person-times (人次)") long personTimes,

            @Schema(
                    description = "Distinct staff trained of staff on roll, percent; null without a roster (覆盖率)",
                    nullable = true)
            String coverage,

            String cases) {}

    static TrainingFigures from(Tally tally, CaseLinks links) {
        return new TrainingFigures(
                tally.count(TRAINING_SESSIONS),
                byConduct(tally, links),
                Row.of(tally, TRAINING_SESSIONS, Dimension.TRAINING_KIND, Labels.standard(), links),
                Row.of(tally, TRAINING_SESSIONS, Dimension.LINE, Labels.standard(), links),
                tally.amount(TRAINING_HOURS),
                tally.count(TRAINING_PERSON_TIMES),
                tally.count(TRAINING_SPECIAL_SESSIONS),
                coverage(tally, links));
    }

    private static List<ConductRow> byConduct(Tally tally, CaseLinks links) {
        var occurring = tally.rows(TRAINING_SESSIONS, Dimension.CONDUCT).keySet();
        return Labels.standard().rows(Dimension.CONDUCT, occurring).stream()
                .map(conduct -> new ConductRow(
                        conduct.code(),
                        conduct.zh(),
                        conduct.en(),
                        tally.count(TRAINING_SESSIONS, Dimension.CONDUCT, conduct.code()),
                        tally.count(TRAINING_PERSON_TIMES, Dimension.CONDUCT, conduct.code()),
                        links.of(TRAINING_SESSIONS, Dimension.CONDUCT, conduct.code())))
                .toList();
    }

    private static List<TierRow> coverage(Tally tally, CaseLinks links) {
        var occurring = tally.rows(TRAINING_PERSON_TIMES, Dimension.TIER).keySet();
        return Labels.standard().rows(Dimension.TIER, occurring).stream()
                .map(tier -> new TierRow(
                        tier.code(),
                        tier.zh(),
                        tier.en(),
                        tally.count(TRAINING_PERSON_TIMES, Dimension.TIER, tier.code()),
                        null,
                        links.of(TRAINING_PERSON_TIMES, Dimension.TIER, tier.code())))
                .toList();
    }
}
