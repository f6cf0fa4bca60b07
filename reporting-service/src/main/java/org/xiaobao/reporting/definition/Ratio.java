package org.xiaobao.reporting.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Measure;
import org.xiaobao.reporting.figure.Percent;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.figure.Words;

/**
 * A figure that is reckoned from two counted ones; never stated without its base. Percentages and means have two decimals,
 * HALF_UP, and are made from the counts themselves, never from rounded values.
 */
public enum Ratio implements Definition {
    REPEAT_SHARE(
            "complaints.repeatShare",
            new Words("重复投诉占比", "Share of repeats"),
            new Words("重复投诉占累计受理工单", "repeats of the tickets received"),
            Sum.of(Figure.COMPLAINTS_REPEAT),
            Sum.of(Figure.COMPLAINTS_GROSS)),
    WITHDRAWN_SHARE(
            "complaints.withdrawnShare",
            new Words("时限内撤诉占比", "Share withdrawn in time"),
            new Words("时限内撤诉占累计受理工单", "withdrawn in time of the tickets received"),
            Sum.of(Figure.COMPLAINTS_WITHDRAWN_IN_TIME),
            Sum.of(Figure.COMPLAINTS_GROSS)),
    VALID_SHARE(
            "complaints.validShare",
            new Words("有效投诉占比", "Share of valid complaints"),
            new Words("有效投诉占累计受理工单", "valid complaints of the tickets received"),
            Sum.of(Figure.COMPLAINTS_VALID),
            Sum.of(Figure.COMPLAINTS_GROSS)),
    CLOSING_RATE(
            "complaints.closingRate",
            new Words("办结率", "Closing rate"),
            new Words("期间内受理的投诉截至统计时点办结的比例", "of those accepted in the period, concluded by the time of the count"),
            Sum.of(Figure.COMPLAINTS_CONCLUDED),
            Sum.of(Figure.COMPLAINTS_ACCEPTED)),
    ON_TIME_RATE(
            "complaints.onTimeRate",
            new Words("按期率", "On-time rate"),
            new Words("有截止日且已作决定的投诉中按期决定的比例", "of those with a due day and decided, decided by that day"),
            Sum.of(Figure.COMPLAINTS_DECIDED_ON_TIME),
            Sum.of(Figure.COMPLAINTS_DECIDED)),
    SATISFACTION(
            "complaints.satisfaction.percent",
            new Words("满意率", "Satisfaction"),
            new Words(
                    "有效回访中满意的比例，须与应答率一并使用", "of the answered call-backs, satisfied; to be read with the response rate"),
            Sum.of(Figure.SATISFACTION_SATISFIED),
            Sum.of(Figure.SATISFACTION_ANSWERED)),
    RESPONSE_RATE(
            "complaints.satisfaction.responseRate",
            new Words("应答率", "Response rate"),
            new Words("回访中得到答复的比例", "of the call-backs, answered"),
            Sum.of(Figure.SATISFACTION_ANSWERED),
            Sum.of(Figure.SATISFACTION_ASKED)),
    MEDIATION_SUCCESS(
            "mediations.successRate",
            new Words("调解成功率", "Success of mediations"),
            new Words("已结束的调解案件中达成协议的比例", "of the mediations that have ended, agreed"),
            Sum.of(Figure.MEDIATIONS_AGREED),
            Sum.without(Figure.MEDIATIONS_COUNT, Dimension.OUTCOME, "OPEN")),
    MEAN_CONTRACT_AMOUNT(
            "mediations.meanContractAmount",
            Measure.YUAN,
            new Words("件均合同金额", "Mean contract amount"),
            new Words("涉及合同金额除以调解案件数", "contract amount involved by the number of mediations"),
            Sum.of(Figure.MEDIATIONS_CONTRACT_AMOUNT),
            Sum.of(Figure.MEDIATIONS_COUNT)),
    OPINIONS_ADOPTED_RATE(
            "reviews.opinions.adoptedPercent",
            new Words("意见采纳率", "Opinions adopted"),
            new Words("审查意见中被采纳的比例", "of the opinions, adopted"),
            Sum.of(Figure.OPINIONS_ADOPTED),
            Sum.of(Figure.OPINIONS_TOTAL));

    private final String key;
    private final Measure measure;
    private final Words title;
    private final Words scope;
    private final Sum part;
    private final Sum whole;

    Ratio(String key, Words title, Words scope, Sum part, Sum whole) {
        this(key, Measure.PERCENT, title, scope, part, whole);
    }

    Ratio(String key, Measure measure, Words title, Words scope, Sum part, Sum whole) {
        this.key = key;
        this.measure = measure;
        this.title = title;
        this.scope = scope;
        this.part = part;
        this.whole = whole;
    }

    /** In percent, two decimals; null when there is no base. */
    public String percent(Tally tally) {
        return Percent.of(part.in(tally).longValueExact(), whole.in(tally).longValueExact());
    }

    @Override
    public Value of(Tally tally) {
        BigDecimal of = whole.in(tally);
        BigDecimal share = part.in(tally);
        return new Value(of.signum() == 0 ? null : number(share, of), plain(share), plain(of));
    }

    private BigDecimal number(BigDecimal share, BigDecimal of) {
        return measure == Measure.PERCENT
                ? new BigDecimal(Percent.of(share, of))
                : share.divide(of, 2, RoundingMode.HALF_UP);
    }

    /** A count without decimals, an amount with two. */
    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.setScale(0) : sum;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public Words scope() {
        return scope;
    }

    @Override
    public Words formula() {
        Words above = part.figure().title();
        Words below = whole.figure().title();
        String times = measure == Measure.PERCENT ? " × 100%" : "";
        return new Words(above.zh() + " ÷ " + below.zh() + times, above.en() + " / " + below.en() + times);
    }

    @Override
    public Words day() {
        return whole.figure().aspect().day();
    }

    @Override
    public Measure measure() {
        return measure;
    }

    @Override
    public List<Dimension> dimensions() {
        return List.of();
    }

    @Override
    public List<String> cells() {
        return Stream.concat(part.cells().stream(), whole.cells().stream())
                .distinct()
                .toList();
    }
}
