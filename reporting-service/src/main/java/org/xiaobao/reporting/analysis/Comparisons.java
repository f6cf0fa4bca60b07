package org.xiaobao.reporting.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.xiaobao.reporting.analysis.FigureViews.ChanceView;
import org.xiaobao.reporting.analysis.FigureViews.ComparedDaysView;
import org.xiaobao.reporting.analysis.FigureViews.ComparisonView;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Value;
import org.xiaobao.reporting.figure.Percent;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.statistics.Chance;

/** A figure beside what it was in another period. */
final class Comparisons {

    /**
     * What is known of the other period.
     *
     * @param value null when nothing is known of it
     * @param basis null when nothing is known of it
     */
    record Other(Period period, Value value, String basis) {}

    private Comparisons() {}

    static ComparisonView of(Definition definition, Period period, Value now, Other other) {
        ComparedDaysView days = ComparedDaysView.of(other.period());
        BigDecimal before = other.value() == null ? null : other.value().number();
        if (before == null) {
            return new ComparisonView(days, other.basis(), null, null, null, null);
        }
        boolean comparable = now.number() != null;
        return new ComparisonView(
                days,
                other.basis(),
                before,
                comparable ? now.number().subtract(before) : null,
                comparable && !now.isRate() ? Percent.of(now.number().subtract(before), before) : null,
                comparable && definition.measure().isOfSingleEvents() && !now.isRate()
                        ? chance(now.number().longValueExact(), period, before.longValueExact(), other.period())
                        : null);
    }

    private static ChanceView chance(long now, Period period, long before, Period earlier) {
        double probability = Chance.ofChange(now, period.days(), before, earlier.days());
        boolean more = probability < Chance.RARE;
        return new ChanceView(
                more,
                BigDecimal.valueOf(probability).setScale(4, RoundingMode.HALF_UP),
                more ? "变化超出偶然波动：若情况未变，出现这样大差异的可能性不足百分之五" : "变化在偶然波动范围之内，不足以说明情况有变",
                more
                        ? "more than chance: if nothing had changed, so large a difference would be seen in less than one of"
                                + " twenty cases"
                        : "within chance: no reason to say that anything has changed");
    }
}
