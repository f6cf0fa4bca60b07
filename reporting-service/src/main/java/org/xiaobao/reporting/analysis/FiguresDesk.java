package org.xiaobao.reporting.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.xiaobao.reporting.analysis.Comparisons.Other;
import org.xiaobao.reporting.analysis.FigureViews.FigureView;
import org.xiaobao.reporting.analysis.FigureViews.FiguresView;
import org.xiaobao.reporting.analysis.FigureViews.SpanView;
import org.xiaobao.reporting.basefigures.Signed;
import org.xiaobao.reporting.basefigures.SignedFigures;
import org.xiaobao.reporting.definition.Counted;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Value;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.question.Question;

/** Figures one by one, each beside the period before and the same days a year earlier. */
@ApplicationScoped
class FiguresDesk {

    private static final String EVENTS = "EVENTS";
    private static final String BASE_FIGURES = "BASE_FIGURES";

    private final Totals totals;
    private final SignedFigures signed;
    private final Clock clock;

    FiguresDesk(Totals totals, SignedFigures signed, Clock clock) {
        this.totals = totals;
        this.signed = signed;
        this.clock = clock;
    }

    FiguresView figures(Question question, List<Definition> definitions) {
        Tally now = totals.of(question.selection());
        Past before = past(question.in(question.period().before()));
        Past yearBefore = past(question.yearBefore());
        List<FigureView> items = definitions.stream()
                .map(definition -> {
                    Value value = definition.of(now);
                    return FigureView.of(
                            definition,
                            value,
                            Comparisons.of(definition, question.period(), value, before.of(definition)),
                            Comparisons.of(definition, question.period(), value, yearBefore.of(definition)),
                            cases(question, definition));
                })
                .toList();
        return new FiguresView(SpanView.of(question), clock.instant(), items);
    }

    private static String cases(Question question, Definition definition) {
        return definition instanceof Counted counted
                ? question.links().of(counted.figure())
                : null;
    }

    private Past past(Question question) {
        Period period = question.period();
        String institution = question.scope().institution();
        return new Past(
                question,
                signed.in(institution, period.from().getYear(), period.to().getYear()),
                totals.of(question.selection()));
    }

    /**
     * A period that is over. Signed figures come first; they are of the whole institution's whole year, and of a part of it
     * nothing is known then, which is said rather than counted from what little the suite saw of that year.
     */
    private record Past(Question question, List<Signed> signed, Tally counted) {

        Other of(Definition definition) {
            Period period = question.period();
            if (signed.isEmpty()) {
                return counted.isEmpty()
                        ? new Other(period, null, null)
                        : new Other(period, definition.of(counted), EVENTS);
            }
            Value value = question.isWhole() ? signed.get(0).value(definition) : null;
            return new Other(period, value, value == null ? null : BASE_FIGURES);
        }
    }
}
