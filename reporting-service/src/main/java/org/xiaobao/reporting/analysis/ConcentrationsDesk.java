package org.xiaobao.reporting.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.analysis.ConcentrationViews.ConcentrationView;
import org.xiaobao.reporting.analysis.ConcentrationViews.ConcentrationsView;
import org.xiaobao.reporting.analysis.FigureViews.ComparedDaysView;
import org.xiaobao.reporting.analysis.FigureViews.SpanView;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.label.Label;
import org.xiaobao.reporting.label.Namings;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.question.Question;
import org.xiaobao.reporting.statistics.Chance;
import org.xiaobao.reporting.unit.Units;

/**
 * Where cases gather: each row of a breakdown beside the share it had in the twelve months before. A row that had none is
 * given half a case, so that the first of its kind is unlikely and not impossible.
 */
@ApplicationScoped
class ConcentrationsDesk {

    static final String UNIT = "unit";

    private static final int MONTHS_BEFORE = 12;
    private static final double HALF_A_CASE = 0.5;

    private final Database database;
    private final Totals totals;
    private final Namings namings;
    private final Units units;
    private final Clock clock;

    ConcentrationsDesk(Database database, Totals totals, Namings namings, Units units, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.namings = namings;
        this.units = units;
        this.clock = clock;
    }

    /** @throws DomainProblem 422 when the figure has no such breakdown */
    ConcentrationsView concentrations(Question question, Figure figure, String dimension) {
        return database.atOneMoment(() -> read(question, figure, dimension));
    }

    private ConcentrationsView read(Question question, Figure figure, String dimension) {
        check(figure, dimension);
        Period days = question.period();
        Question before = question.in(Period.between(
                days.from().minusMonths(MONTHS_BEFORE), days.from().minusDays(1)));
        Map<String, Long> now = rows(question, figure, dimension);
        Map<String, Long> usual = rows(before, figure, dimension);
        Rows rows = new Rows(figure, now, usual);
        Map<String, Label> labels = labels(question, dimension, rows.codes());
        List<ConcentrationView> items = rows.codes().stream()
                .filter(code -> rows.now(code) > 0)
                .map(code -> rows.view(labels.get(code), cases(question, figure, dimension, code)))
                .sorted(Comparator.comparing(ConcentrationView::probability)
                        .thenComparing(ConcentrationView::count, Comparator.reverseOrder()))
                .toList();
        return new ConcentrationsView(
                SpanView.of(question),
                clock.instant(),
                totals.watermark(),
                figure.path(),
                figure.title().zh(),
                dimension,
                ComparedDaysView.of(before.period()),
                rows.total(now),
                rows.total(usual),
                items);
    }

    private static void check(Figure figure, String dimension) {
        boolean known = UNIT.equals(dimension)
                || Dimension.of(String.valueOf(dimension))
                        .filter(figure.dimensions()::contains)
                        .isPresent();
        if (!known) {
            String all = Stream.concat(
                            Stream.of(UNIT), figure.dimensions().stream().map(Dimension::parameter))
                    .collect(Collectors.joining(", "));
            throw DomainProblem.invalid("/dimension", "该指标可用的维度为：" + all, "this figure has the breakdowns " + all);
        }
    }

    private Map<String, Long> rows(Question question, Figure figure, String dimension) {
        Map<String, BigDecimal> rows = UNIT.equals(dimension)
                ? totals.byUnit(question.selection(), figure)
                : totals.of(question.selection())
                        .rows(figure, Dimension.of(dimension).orElseThrow());
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach((code, count) -> counts.put(code, count.longValueExact()));
        return counts;
    }

    private Map<String, Label> labels(Question question, String dimension, Set<String> codes) {
        List<Label> labels = UNIT.equals(dimension)
                ? unitLabels(question, codes)
                : namings.on(question.scope().institution(), question.period().to())
                        .rows(Dimension.of(dimension).orElseThrow(), codes);
        return labels.stream().collect(Collectors.toMap(Label::code, label -> label));
    }

    private List<Label> unitLabels(Question question, Set<String> paths) {
        Map<String, String> names =
                units.names(question.scope().institution(), question.period().to());
        return paths.stream()
                .map(path -> new Label(path, names.getOrDefault(path, path), path, false, null))
                .toList();
    }

    private static String cases(Question question, Figure figure, String dimension, String code) {
        return UNIT.equals(dimension)
                ? question.links().ofUnit(figure, code)
                : question.links().ofOwn(figure, Dimension.of(dimension).orElseThrow(), code);
    }

    /** The rows of the period and of the reference, and what follows for one. */
    private record Rows(Figure figure, Map<String, Long> now, Map<String, Long> usual) {

        Set<String> codes() {
            Set<String> codes = new TreeSet<>(now.keySet());
            codes.addAll(usual.keySet());
            return codes;
        }

        long now(String code) {
            return now.getOrDefault(code, 0L);
        }

        long total(Map<String, Long> rows) {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }

        private double share(String code) {
            double all = total(usual) + HALF_A_CASE * codes().size();
            return (usual.getOrDefault(code, 0L) + HALF_A_CASE) / all;
        }

        ConcentrationView view(Label label, String cases) {
            String code = label.code();
            double share = share(code);
            double probability = Chance.ofConcentration(now(code), total(now), share);
            boolean alarm = probability * codes().size() < Chance.RARE;
            BigDecimal expected = BigDecimal.valueOf(share * total(now)).setScale(2, RoundingMode.HALF_UP);
            return new ConcentrationView(
                    code,
                    label.zh(),
                    label.en(),
                    now(code),
                    usual.getOrDefault(code, 0L),
                    expected,
                    BigDecimal.valueOf(probability).setScale(4, RoundingMode.HALF_UP),
                    alarm,
                    label.zh() + " " + now(code) + " 件，按此前一年的占比应约为 " + expected + " 件" + (alarm ? "，明显集中" : "，未超出偶然波动"),
                    label.en() + ": " + now(code) + ", by its share of the year before about " + expected
                            + (alarm ? ", clearly gathered here" : ", within chance"),
                    cases);
        }
    }
}
