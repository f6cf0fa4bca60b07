package org.xiaobao.reporting.metrics;

import static org.xiaobao.reporting.figure.Figure.*;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.definition.Ratio;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Percent;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Label;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.question.CaseLinks;

/** The complaints' year: the funnel, its breakdowns over valid complaints, how they were handled, last year beside it. */
@Schema(name = "ComplaintFigures", description = "Complaints (消费投诉)")
record ComplaintFigures(
        @Schema(description = "What is counted how (口径)") String scope,

        @Schema(description = "What is counted how, in English (口径英文)")
        String scopeEn,

        @Schema(description = "All tickets received (累计受理工单)")
        long gross,

        @Schema(description = "Repeats of another ticket (重复投诉)")
        long repeat,

        @Schema(description = "Withdrawn within the source's limit (时限内撤诉)")
        long withdrawnInTime,

        @Schema(description = "Not accepted (不予受理)") long rejected,

        @Schema(description = "What remains: gross − repeat − withdrawnInTime − rejected (有效投诉)")
        long valid,

        @Schema(description = "All sources, zero rows included; percent is of valid (按来源)")
        List<FunnelRow> bySource,

        @Schema(description = "Valid, JR/T 0169 A (按业务办理渠道)")
        List<Row> byBusinessChannel,

        @Schema(description = "Valid, JR/T 0169 B (按业务类别)") List<Row> byBusinessCategory,
        @Schema(description = "Valid, JR/T 0169 C (按投诉原因)") List<Row> byReason,

        @Schema(description = "Valid, township or urban (按城乡区域)")
        List<Row> byRegion,

        @Schema(description = "Valid, by product or service as the complaints name it (按产品)")
        List<Row> byProduct,

        @Schema(description = "Valid, by special group; a case may stand in several rows or in none (按特殊群体)")
        List<Row> byGroup,

        @Schema(description = "Valid, by the unit itself (按单位)")
        List<Row> byUnit,

        @Schema(description = "Of valid: major (重大投诉)") long major,

        @Schema(description = "Of valid: by several people together, counted in cases (群体投诉)")
        long joint,

        @Schema(description = "Of valid: of one special group or more (特殊群体投诉)")
        long specialGroups,

        @Schema(description = "Of valid: in dispute, yuan (争议金额)")
        BigDecimal amountInDispute,

        @Schema(description = "Accepted in the period, repeats aside, as they are answered with their original (受理)")
        long accepted,

        @Schema(description = "Of those, closed or ended by withdrawal by asOf (办结)")
        long concluded,

        @Schema(description = "concluded of accepted, percent; null when none (办结率)", nullable = true)
        String closingRate,

        @Schema(description = "Of accepted: decided, and with a day it was due (有时限且已决定)")
        long decided,

        @Schema(description = "decided, by what was found (按处理结果)")
        List<Row> byDecisionOutcome,

        @Schema(description = "Of those, decided by that day (按期决定)")
        long decidedOnTime,

        @Schema(description = "decidedOnTime of decided, percent; null when none (按期率)", nullable = true)
        String onTimeRate,

        @Schema(description = "Of accepted: with an extension that was granted (延期投诉)")
        long extended,

        @Schema(description = "Extensions granted to those (批准延期次数)")
        long extensions,

        @Schema(description = "Of accepted: applications for re-examination of a decision (核查申请)")
        long reExaminations,

        @Schema(description = "reExaminations, by what was found (按核查结果)")
        List<Row> byReExaminationOutcome,

        @Schema(description = "Of accepted: awarded by the present decisions, yuan (补偿金额)")
        BigDecimal redressAmount,

        SatisfactionFigures satisfaction,

        @Schema(description = "Last year; null when nothing is known of it (上年)", nullable = true)
        PreviousYear previousYear,

        @Schema(description = "Against last year; null when nothing is known of it (同比)", nullable = true)
        Change change) {

    @Schema(name = "FunnelRow", description = "The funnel of one source (单一来源)")
    record FunnelRow(
            String code,
            String label,
            String labelEn,
            long gross,
            long repeat,
            long withdrawnInTime,
            long rejected,
            long valid,

            @Schema(description = "Share of all valid complaints; null when none (占有效投诉比)", nullable = true)
            String percent,

            @Schema(description = "The cases of a column: its name goes in the braces (案件清单)")
            String cases) {}

    @Schema(name = "SatisfactionFigures", description = "Call-backs of the accepted complaints (满意度)")
    record SatisfactionFigures(
            @Schema(description = "Call-backs made (回访)") long asked,
            @Schema(description = "Answered (有效回访)") long answered,
            @Schema(description = "Satisfied (满意)") long satisfied,

            @Schema(description = "satisfied of answered, percent; null when none (满意率)", nullable = true)
            String percent,

            @Schema(description = "answered of asked, percent; null when none (应答率)", nullable = true)
            String responseRate) {}

    /** The funnel of the year before and where it is known from. */
    @Schema(name = "PreviousComplaints", description = "Last year's funnel (上年投诉)")
    record PreviousYear(
            int year, Basis basis, long gross, long repeat, long withdrawnInTime, long rejected, long valid) {

        static PreviousYear from(int year, Tally tally) {
            return new PreviousYear(
                    year,
                    Basis.EVENTS,
                    tally.count(COMPLAINTS_GROSS),
                    tally.count(COMPLAINTS_REPEAT),
                    tally.count(COMPLAINTS_WITHDRAWN_IN_TIME),
                    tally.count(COMPLAINTS_REJECTED),
                    tally.count(COMPLAINTS_VALID));
        }
    }

    @Schema(
            name = "ComplaintChange",
            description = "Difference and growth in percent; percent is null when last year was 0 (同比)")
    record Change(
            long gross,
            long repeat,
            long withdrawnInTime,
            long rejected,
            long valid,
            @Schema(nullable = true) String grossPercent,
            @Schema(nullable = true) String repeatPercent,
            @Schema(nullable = true) String withdrawnInTimePercent,
            @Schema(nullable = true) String rejectedPercent,
            @Schema(nullable = true) String validPercent) {

        static Change between(PreviousYear now, PreviousYear before) {
            return new Change(
                    now.gross - before.gross,
                    now.repeat - before.repeat,
                    now.withdrawnInTime - before.withdrawnInTime,
                    now.rejected - before.rejected,
                    now.valid - before.valid,
                    Percent.change(now.gross, before.gross),
                    Percent.change(now.repeat, before.repeat),
                    Percent.change(now.withdrawnInTime, before.withdrawnInTime),
                    Percent.change(now.rejected, before.rejected),
                    Percent.change(now.valid, before.valid));
        }
    }

    private static final String SCOPE = "按收到日期（北京时间）计入年度；累计受理工单=重复+时限内撤诉+不予受理+有效；重复仅计原件之外的工单；"
            + "除来源外各分项均按有效投诉统计；受理、办结、决定、延期、核查、补偿和满意度按受理日期计入，重复投诉不计";
    private static final String SCOPE_EN =
            "Counted in the year of receipt (Asia/Shanghai); gross = repeat + withdrawn in "
                    + "time + rejected + valid; a repeat is a ticket beyond its original; breakdowns other than source are over "
                    + "valid complaints; what was accepted, concluded, decided, extended, examined again, redressed and said "
                    + "in call-backs is counted by the day of acceptance, without repeats";

    static ComplaintFigures from(
            Tally tally,
            SortedMap<String, BigDecimal> validByUnit,
            PreviousYear previous,
            Labels labels,
            CaseLinks links) {
        PreviousYear now = PreviousYear.from(0, tally);
        return new ComplaintFigures(
                SCOPE,
                SCOPE_EN,
                now.gross,
                now.repeat,
                now.withdrawnInTime,
                now.rejected,
                now.valid,
                bySource(tally, labels, links),
                Row.of(tally, COMPLAINTS_VALID, Dimension.BUSINESS_CHANNEL, labels, links),
                Row.of(tally, COMPLAINTS_VALID, Dimension.BUSINESS_CATEGORY, labels, links),
                Row.of(tally, COMPLAINTS_VALID, Dimension.REASON, labels, links),
                Row.of(tally, COMPLAINTS_VALID, Dimension.REGION, labels, links),
                Row.of(tally, COMPLAINTS_VALID, Dimension.PRODUCT, labels, links),
                Row.of(tally, COMPLAINTS_VALID, Dimension.GROUP, labels, links),
                Row.ofUnits(validByUnit, now.valid, COMPLAINTS_VALID, labels, links),
                tally.count(COMPLAINTS_MAJOR),
                tally.count(COMPLAINTS_JOINT),
                tally.count(COMPLAINTS_OF_SPECIAL_GROUPS),
                tally.amount(COMPLAINTS_AMOUNT_IN_DISPUTE),
                tally.count(COMPLAINTS_ACCEPTED),
                tally.count(COMPLAINTS_CONCLUDED),
                Ratio.CLOSING_RATE.percent(tally),
                tally.count(COMPLAINTS_DECIDED),
                Row.of(tally, COMPLAINTS_DECIDED, Dimension.DECISION_OUTCOME, labels, links),
                tally.count(COMPLAINTS_DECIDED_ON_TIME),
                Ratio.ON_TIME_RATE.percent(tally),
                tally.count(COMPLAINTS_EXTENDED),
                tally.count(COMPLAINTS_EXTENSIONS),
                tally.count(COMPLAINTS_RE_EXAMINATIONS),
                Row.of(tally, COMPLAINTS_RE_EXAMINATIONS, Dimension.RE_EXAMINATION_OUTCOME, labels, links),
                tally.amount(COMPLAINTS_REDRESS_AMOUNT),
                satisfaction(tally),
                previous,
                previous == null ? null : Change.between(now, previous));
    }

    private static List<FunnelRow> bySource(Tally tally, Labels labels, CaseLinks links) {
        Set<String> occurring = new LinkedHashSet<>(
                tally.rows(COMPLAINTS_GROSS, Dimension.SOURCE).keySet());
        return labels.rows(Dimension.SOURCE, occurring).stream()
                .map(source -> new FunnelRow(
                        source.code(),
                        source.zh(),
                        source.en(),
                        of(tally, COMPLAINTS_GROSS, source),
                        of(tally, COMPLAINTS_REPEAT, source),
                        of(tally, COMPLAINTS_WITHDRAWN_IN_TIME, source),
                        of(tally, COMPLAINTS_REJECTED, source),
                        of(tally, COMPLAINTS_VALID, source),
                        Percent.of(of(tally, COMPLAINTS_VALID, source), tally.count(COMPLAINTS_VALID)),
                        links.ofFunnel(Dimension.SOURCE, source.code())))
                .toList();
    }

    private static long of(Tally tally, Figure figure, Label source) {
        return tally.count(figure, Dimension.SOURCE, source.code());
    }

    private static SatisfactionFigures satisfaction(Tally tally) {
        return new SatisfactionFigures(
                tally.count(SATISFACTION_ASKED),
                tally.count(SATISFACTION_ANSWERED),
                tally.count(SATISFACTION_SATISFIED),
                Ratio.SATISFACTION.percent(tally),
                Ratio.RESPONSE_RATE.percent(tally));
    }
}
