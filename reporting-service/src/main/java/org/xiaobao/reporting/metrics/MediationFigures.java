package org.xiaobao.reporting.metrics;

import static org.xiaobao.reporting.figure.Figure.MEDIATIONS_AGREED;
import static org.xiaobao.reporting.figure.Figure.MEDIATIONS_CLAIMED_AMOUNT;
import static org.xiaobao.reporting.figure.Figure.MEDIATIONS_CONTRACT_AMOUNT;
import static org.xiaobao.reporting.figure.Figure.MEDIATIONS_COUNT;
import static org.xiaobao.reporting.figure.Figure.MEDIATIONS_REFUSED;
import static org.xiaobao.reporting.figure.Figure.MEDIATIONS_SETTLED_AMOUNT;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.definition.Ratio;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Percent;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.question.CaseLinks;

/** The mediations' year, by the day they were applied for. */
@Schema(name = "MediationFigures", description = "Mediations (调解)")
record MediationFigures(
        @Schema(description = "Cases applied for, without those refused (调解件数)")
        long count,

        @Schema(description = "Contract amount involved, yuan (涉及合同金额)")
        BigDecimal contractAmount,

        @Schema(description = "Amount claimed in them, yuan (请求金额)")
        BigDecimal claimedAmount,

        @Schema(description = "Of count: ended in agreement (达成协议)")
        long agreed,

        @Schema(description = "Amount settled in those, yuan (协议金额)")
        BigDecimal settledAmount,

        @Schema(description = "Applications that were not accepted (不予受理)")
        long refused,

        @Schema(description = "Rows add up to count and contractAmount (按结果)")
        List<OutcomeRow> byOutcome,

        @Schema(description = "By track (按调解程序)") List<Row> byTrack,

        @Schema(description = "By where the parties meet (按调解方式)")
        List<Row> byMode,

        @Schema(description = "By where the case comes from (按案件来源)")
        List<Row> byOrigin,

        @Schema(
                description = "Agreements of the cases that have ended, percent; null when none (调解成功率)",
                nullable = true)
        String successRate,

        @Schema(description = "Last year; null when nothing is known of it (上年)", nullable = true)
        PreviousYear previousYear,

        @Schema(description = "Against last year; null when nothing is known of it (同比)", nullable = true)
        Change change) {

    @Schema(name = "OutcomeRow", description = "Mediations of one outcome (单一结果)")
    record OutcomeRow(
            String code,
            String label,
            String labelEn,
            long count,
            @Schema(description = "Yuan (元)") BigDecimal contractAmount,

            @Schema(description = "Share of count; null when none (占比)", nullable = true)
            String percent,

            String cases) {}

    @Schema(name = "PreviousMediations", description = "Last year's mediations (上年调解)")
    record PreviousYear(
            int year,
            Basis basis,
            long count,
            @Schema(description = "Yuan (元)") BigDecimal contractAmount) {

        static PreviousYear from(int year, Tally tally) {
            return new PreviousYear(
                    year, Basis.EVENTS, tally.count(MEDIATIONS_COUNT), tally.amount(MEDIATIONS_CONTRACT_AMOUNT));
        }
    }

    @Schema(
            name = "MediationChange",
            description = "Difference and growth in percent; percent is null when last year was 0 (同比)")
    record Change(
            long count,
            @Schema(description = "Yuan (元)") BigDecimal contractAmount,
            @Schema(nullable = true) String countPercent,
            @Schema(nullable = true) String contractAmountPercent) {}

    static MediationFigures from(Tally tally, PreviousYear previous, CaseLinks links) {
        long count = tally.count(MEDIATIONS_COUNT);
        BigDecimal amount = tally.amount(MEDIATIONS_CONTRACT_AMOUNT);
        return new MediationFigures(
                count,
                amount,
                tally.amount(MEDIATIONS_CLAIMED_AMOUNT),
                tally.count(MEDIATIONS_AGREED),
                tally.amount(MEDIATIONS_SETTLED_AMOUNT),
                tally.count(MEDIATIONS_REFUSED),
                byOutcome(tally, count, links),
                Row.of(tally, MEDIATIONS_COUNT, Dimension.TRACK, Labels.standard(), links),
                Row.of(tally, MEDIATIONS_COUNT, Dimension.MODE, Labels.standard(), links),
                Row.of(tally, MEDIATIONS_COUNT, Dimension.ORIGIN, Labels.standard(), links),
                Ratio.MEDIATION_SUCCESS.percent(tally),
                previous,
                previous == null ? null : change(count, amount, previous));
    }

    private static Change change(long count, BigDecimal amount, PreviousYear before) {
        return new Change(
                count - before.count,
                amount.subtract(before.contractAmount),
                Percent.change(count, before.count),
                Percent.change(amount, before.contractAmount));
    }

    private static List<OutcomeRow> byOutcome(Tally tally, long count, CaseLinks links) {
        var occurring = tally.rows(MEDIATIONS_COUNT, Dimension.OUTCOME).keySet();
        return Labels.standard().rows(Dimension.OUTCOME, occurring).stream()
                .map(outcome -> {
                    long ofOutcome = tally.count(MEDIATIONS_COUNT, Dimension.OUTCOME, outcome.code());
                    return new OutcomeRow(
                            outcome.code(),
                            outcome.zh(),
                            outcome.en(),
                            ofOutcome,
                            tally.amount(MEDIATIONS_CONTRACT_AMOUNT, Dimension.OUTCOME, outcome.code()),
                            Percent.of(ofOutcome, count),
                            links.of(MEDIATIONS_COUNT, Dimension.OUTCOME, outcome.code()));
                })
                .toList();
    }
}
