package org.xiaobao.reporting.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.reporting.analysis.FigureViews.IntervalView;
import org.xiaobao.reporting.analysis.FigureViews.SpanView;
import org.xiaobao.reporting.analysis.UnitViews.FigureByUnitsView;
import org.xiaobao.reporting.analysis.UnitViews.MediansView;
import org.xiaobao.reporting.analysis.UnitViews.UnitFigureView;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Density;
import org.xiaobao.reporting.definition.Value;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.question.Question;
import org.xiaobao.reporting.statistics.Ranking;
import org.xiaobao.reporting.unit.OpenUnit;
import org.xiaobao.reporting.unit.UnitNumbers;
import org.xiaobao.reporting.unit.Units;

/** Ranks the units below one, each with all below it, also by their size. */
@ApplicationScoped
class UnitsDesk {

    private final Database database;
    private final Totals totals;
    private final Units units;
    private final Clock clock;

    UnitsDesk(Database database, Totals totals, Units units, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.units = units;
        this.clock = clock;
    }

    FigureByUnitsView ranked(Question question, Definition definition) {
        return database.atOneMoment(() -> read(question, definition));
    }

    private FigureByUnitsView read(Question question, Definition definition) {
        Scope scope = question.scope();
        SortedMap<String, Tally> counted = totals.byUnit(question.selection(), definition.cells());
        Map<String, String> names =
                units.names(scope.institution(), question.period().to());
        SortedMap<String, Tally> tallies = tallies(question, counted);
        List<String> all = new ArrayList<>(tallies.keySet());
        all.add(scope.unit());
        Map<String, UnitNumbers> sizes =
                units.numbers(scope.institution(), all, question.period().to().getYear());
        List<Sized> below = tallies.entrySet().stream()
                .map(unit -> sized(question, definition, unit.getKey(), unit.getValue(), sizes))
                .toList();
        Ranks ranks = new Ranks(below);
        return new FigureByUnitsView(
                SpanView.of(question),
                clock.instant(),
                totals.watermark(),
                definition.key(),
                definition.title().zh(),
                definition.title().en(),
                definition.measure().words().zh(),
                sized(question, definition, scope.unit(), Tally.sum(counted.values()), sizes)
                        .view(names, null),
                ranks.medians(),
                below.stream().map(row -> row.view(names, ranks)).toList());
    }

    /** The tallies of the units just below, each with all below it. */
    private SortedMap<String, Tally> tallies(Question question, SortedMap<String, Tally> counted) {
        SortedSet<String> below = new TreeSet<>();
        String unit = question.scope().unit();
        units
                .openIn(
                        question.scope(),
                        question.period().from(),
                        question.period().to())
                .stream()
                .map(OpenUnit::path)
                .map(path -> childOf(unit, path))
                .filter(Objects::nonNull)
                .forEach(below::add);
        counted.keySet().stream()
                .map(path -> childOf(unit, path))
                .filter(Objects::nonNull)
                .forEach(below::add);
        SortedMap<String, Tally> tallies = new TreeMap<>();
        for (String child : below) {
            tallies.put(
                    child,
                    Tally.sum(counted.entrySet().stream()
                            .filter(row ->
                                    row.getKey().equals(child) || row.getKey().startsWith(child + "/"))
                            .map(Map.Entry::getValue)
                            .toList()));
        }
        return tallies;
    }

    /** Of {@code /HQ} and {@code /HQ/A/B} it is {@code /HQ/A}; null for what does not lie below. */
    private static String childOf(String unit, String path) {
        String above = unit.equals(Countable.WHOLE_INSTITUTION) ? "/" : unit + "/";
        if (!path.startsWith(above) || path.length() == above.length()) {
            return null;
        }
        int end = path.indexOf('/', above.length());
        return end < 0 ? path : path.substring(0, end);
    }

    private static Sized sized(
            Question question, Definition definition, String unit, Tally tally, Map<String, UnitNumbers> sizes) {
        UnitNumbers numbers = sizes.get(unit);
        Value value = definition.of(tally);
        boolean cases = definition.measure().isOfSingleEvents() && !value.isRate();
        return new Sized(
                question,
                unit,
                definition,
                value,
                numbers.outlets() == null ? null : numbers.outlets().value(),
                numbers.customers() == null ? null : numbers.customers().value(),
                cases ? value.number() : null);
    }

    /** @param cases null when the figure counts no cases */
    private record Sized(
            Question question,
            String unit,
            Definition definition,
            Value value,
            Long outlets,
            Long customers,
            BigDecimal cases) {

        BigDecimal number() {
            return value.number();
        }

        BigDecimal perOutlet() {
            return per(Density.PER_OUTLET, outlets);
        }

        BigDecimal perCustomers() {
            return per(Density.PER_10000_CUSTOMERS, customers);
        }

        private BigDecimal per(Density density, Long size) {
            return cases == null ? null : density.of(cases, size);
        }

        UnitFigureView view(Map<String, String> names, Ranks ranks) {
            return new UnitFigureView(
                    unit,
                    names.getOrDefault(unit, unit),
                    number(),
                    value.whole(),
                    IntervalView.of(definition, value),
                    ranks == null ? null : rank(ranks.values, number()),
                    outlets,
                    customers,
                    perOutlet(),
                    per(Density.PER_1000_OUTLETS, outlets),
                    perCustomers(),
                    ranks == null ? null : rank(ranks.perCustomers, perCustomers()),
                    question.figures(unit));
        }

        private static Integer rank(Ranking ranking, BigDecimal value) {
            return value == null ? null : ranking.rank(value);
        }
    }

    /** The units below among each other. */
    private static final class Ranks {

        private final Ranking values;
        private final Ranking perOutlet;
        private final Ranking perCustomers;

        private Ranks(List<Sized> rows) {
            this.values = ranking(rows, Sized::number);
            this.perOutlet = ranking(rows, Sized::perOutlet);
            this.perCustomers = ranking(rows, Sized::perCustomers);
        }

        private static Ranking ranking(List<Sized> rows, Function<Sized, BigDecimal> value) {
            return Ranking.of(rows.stream().map(value).filter(Objects::nonNull).toList());
        }

        MediansView medians() {
            return new MediansView(values.median(), perOutlet.median(), perCustomers.median());
        }
    }
}
