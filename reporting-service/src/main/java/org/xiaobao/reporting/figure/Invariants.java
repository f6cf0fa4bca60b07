package org.xiaobao.reporting.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold in any tally: the funnel closes per source and in total, and the rows of a breakdown add up. */
public final class Invariants {

    /** A sum that does not come out: what is stated, and what its parts give. */
    public record Breach(String rule, String figure, BigDecimal stated, BigDecimal parts) {}

    private static final List<Figure> DISPOSITIONS = List.of(
            Figure.COMPLAINTS_REPEAT,
            Figure.COMPLAINTS_WITHDRAWN_IN_TIME,
            Figure.COMPLAINTS_REJECTED,
            Figure.COMPLAINTS_VALID);

    private Invariants() {}

    public static List<Breach> breaches(Tally tally) {
        List<Breach> found = new ArrayList<>(funnel(tally));
        for (Figure figure : Figure.values()) {
            for (Dimension dimension : figure.dimensions()) {
                BigDecimal stated = tally.amount(figure);
                BigDecimal rows =
                        tally.rows(figure, dimension).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                note(found, "rows-add-up:" + dimension.parameter(), figure.cell(), stated, rows);
            }
        }
        return found;
    }

    private static List<Breach> funnel(Tally tally) {
        List<Breach> found = new ArrayList<>();
        BigDecimal parts = DISPOSITIONS.stream().map(tally::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        note(found, "funnel", Figure.COMPLAINTS_GROSS.cell(), tally.amount(Figure.COMPLAINTS_GROSS), parts);
        for (String source : sources(tally)) {
            BigDecimal ofSource = DISPOSITIONS.stream()
                    .map(figure -> tally.amount(figure, Dimension.SOURCE, source))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal gross = tally.amount(Figure.COMPLAINTS_GROSS, Dimension.SOURCE, source);
            note(found, "funnel", Figure.COMPLAINTS_GROSS.cell(Dimension.SOURCE, source), gross, ofSource);
        }
        return found;
    }

    private static Set<String> sources(Tally tally) {
        Set<String> sources = new TreeSet<>(
                tally.rows(Figure.COMPLAINTS_GROSS, Dimension.SOURCE).keySet());
        DISPOSITIONS.forEach(
                figure -> sources.addAll(tally.rows(figure, Dimension.SOURCE).keySet()));
        return sources;
    }

    private static void note(List<Breach> found, String rule, String figure, BigDecimal stated, BigDecimal parts) {
        if (stated.compareTo(parts) != 0) {
            found.add(new Breach(rule, figure, stated, parts));
        }
    }
}
