package org.xiaobao.reporting.analysis;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.xiaobao.reporting.analysis.TrendViews.AlarmView;
import org.xiaobao.reporting.analysis.TrendViews.LimitsView;
import org.xiaobao.reporting.analysis.TrendViews.PointView;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Value;
import org.xiaobao.reporting.figure.Measure;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.statistics.ControlLimits;

/**
 * A figure month by month, or quarter by quarter as they roll. Each is judged by those before it that it does not overlap, so
 * that no later event changes what was usual then.
 */
final class Trend {

    private static final int MONTHS_BEFORE = 12;
    private static final int RUN = 8;

    private final Definition definition;
    private final SortedMap<YearMonth, Tally> months;
    private final YearMonth known;

    /** @param known the first month of which anything is known; a month after it without a tally was zero */
    Trend(Definition definition, SortedMap<YearMonth, Tally> months, YearMonth known) {
        this.definition = definition;
        this.months = months;
        this.known = known;
    }

    /** Points of so many months each, one ending with every month from the first to the last. */
    List<PointView> points(YearMonth first, YearMonth last, int length) {
        List<PointView> points = new ArrayList<>();
        for (YearMonth to = first; !to.isAfter(last); to = to.plusMonths(1)) {
            YearMonth from = to.minusMonths(length - 1);
            Value value = value(from, to);
            points.add(new PointView(from, to, value.number(), value.whole(), LimitsView.of(limits(from, value, length))));
        }
        return points;
    }

    private Value value(YearMonth from, YearMonth to) {
        return definition.of(Tally.sum(Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(months::get)
                .filter(java.util.Objects::nonNull)
                .toList()));
    }

    /** Quarters are judged by as many that do not overlap as there are in the months before; a half year of months at least. */
    private ControlLimits limits(YearMonth from, Value now, int length) {
        if (known == null) {
            return null;
        }
        List<Value> before = new ArrayList<>();
        for (YearMonth start = from.minusMonths(MONTHS_BEFORE); start.isBefore(from); start = start.plusMonths(1)) {
            if (!start.isBefore(known)) {
                before.add(value(start, start));
            }
        }
        if (definition.measure() == Measure.PERCENT) {
            return now.whole().signum() == 0
                    ? null
                    : ControlLimits.ofRate(
                            before.size(),
                            sum(before, Value::part),
                            sum(before, Value::whole),
                            now.whole().longValueExact());
        }
        return definition.measure().isOfSingleEvents()
                ? ControlLimits.ofCount(
                        before.stream().map(value -> value.number().longValueExact()).toList(), length)
                : null;
    }

    private static long sum(List<Value> values, java.util.function.Function<Value, BigDecimal> part) {
        return values.stream().map(part).mapToLong(BigDecimal::longValueExact).sum();
    }

    List<AlarmView> alarms(List<PointView> points) {
        List<AlarmView> alarms = new ArrayList<>();
        int above = 0;
        for (PointView point : points) {
            if (point.limits() == null || point.value() == null) {
                above = 0;
                continue;
            }
            outside(point, alarms);
            above = point.value().compareTo(point.limits().center()) > 0 ? above + 1 : 0;
            boolean single = point.from().equals(point.to()); // quarters that overlap rise together
            if (single && above == RUN) {
                alarms.add(run(point));
                above = 0;
            }
        }
        return alarms;
    }

    private void outside(PointView point, List<AlarmView> alarms) {
        if (point.value().compareTo(point.limits().high()) > 0) {
            alarms.add(alarm("ABOVE", point, "高于上限 " + point.limits().high(), "above the limit " + point.limits().high()));
        } else if (point.value().compareTo(point.limits().low()) < 0) {
            alarms.add(alarm("BELOW", point, "低于下限 " + point.limits().low(), "below the limit " + point.limits().low()));
        }
    }

    private AlarmView alarm(String kind, PointView point, String zh, String en) {
        String days = point.from().equals(point.to()) ? point.to().toString() : point.from() + " 至 " + point.to();
        String daysEn = point.from().equals(point.to()) ? point.to().toString() : point.from() + " to " + point.to();
        return new AlarmView(
                kind,
                point.from(),
                point.to(),
                days + " " + definition.title().zh() + "为 " + point.value() + "，此前一年通常为 " + point.limits().center() + "，" + zh,
                definition.title().en() + " of " + daysEn + ": " + point.value() + ", usual in the year before "
                        + point.limits().center() + ", " + en);
    }

    private AlarmView run(PointView point) {
        YearMonth first = point.to().minusMonths(RUN - 1);
        return new AlarmView(
                "RUN",
                first,
                point.to(),
                first + " 至 " + point.to() + " 连续 " + RUN + " 个月" + definition.title().zh() + "高于此前一年的通常水平",
                definition.title().en() + " above the usual of the year before for " + RUN + " months in a row, " + first + " to "
                        + point.to());
    }
}
