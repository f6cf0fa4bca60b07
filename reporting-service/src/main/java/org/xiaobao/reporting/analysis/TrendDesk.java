package org.xiaobao.reporting.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.xiaobao.reporting.analysis.FigureViews.SpanView;
import org.xiaobao.reporting.analysis.TrendViews.PointView;
import org.xiaobao.reporting.analysis.TrendViews.TrendView;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.question.Question;

/** Follows a figure over the months. */
@ApplicationScoped
class TrendDesk {

    private static final int QUARTER = 3;
    private static final int LOOKED_BACK = 12 + QUARTER; // what was usual before the first quarter shown

    private final Totals totals;
    private final Clock clock;

    TrendDesk(Totals totals, Clock clock) {
        this.totals = totals;
        this.clock = clock;
    }

    /** @param shown of whole months */
    TrendView trend(Question shown, Definition definition) {
        YearMonth first = YearMonth.from(shown.period().from());
        YearMonth last = YearMonth.from(shown.period().to());
        Question all = shown.in(Period.between(
                first.minusMonths(LOOKED_BACK).atDay(1), shown.period().to()));
        SortedMap<YearMonth, Tally> months = totals.byMonth(all.selection(), definition.cells());
        YearMonth known = totals.firstMonth(shown.scope().institution()).orElse(null);
        Trend trend = new Trend(definition, months, known);
        List<PointView> single = trend.points(first, last, 1);
        List<PointView> quarters = trend.points(first, last, QUARTER);
        return new TrendView(
                SpanView.of(shown),
                clock.instant(),
                definition.key(),
                definition.title().zh(),
                definition.title().en(),
                definition.measure().words().zh(),
                single,
                quarters,
                Stream.concat(trend.alarms(single).stream(), trend.alarms(quarters).stream())
                        .toList());
    }
}
