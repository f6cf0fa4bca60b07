package org.xiaobao.reporting.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold in any tally: the funnel closes per source and in total, the rows of a breakdown add up, or where they overlap
 * none is larger than the figure, and a part is no larger than what it is a part of.
 */
public final class Invariants {

    /** A sum that does not come out: what is stated, and what its parts give. */
    public record Breach(String rule, String figure, BigDecimal stated, BigDecimal parts) {}

    private static final List<Figure> DISPOSITIONS = List.of(
            Figure.COMPLAINTS_REPEAT,
            Figure.COMPLAINTS_WITHDRAWN_IN_TIME,
            Figure.COMPLAINTS_REJECTED,
            Figure.COMPLAINTS_VALID);

    private Invariants() {}

    /** What each of these is a part of, counted by the same day. */
    private static final Map<Figure, Figure> PARTS = parts();

    private static Map<Figure, Figure> parts() {
        Map<Figure, Figure> parts = new EnumMap<>(Figure.class);
        parts.put(Figure.COMPLAINTS_MAJOR, Figure.COMPLAINTS_VALID);
        parts.put(Figure.COMPLAINTS_JOINT, Figure.COMPLAINTS_VALID);
        parts.put(Figure.COMPLAINTS_OF_SPECIAL_GROUPS, Figure.COMPLAINTS_VALID);
        parts.put(Figure.COMPLAINTS_CONCLUDED, Figure.COMPLAINTS_ACCEPTED);
        parts.put(Figure.COMPLAINTS_DECIDED, Figure.COMPLAINTS_ACCEPTED);
        parts.put(Figure.COMPLAINTS_DECIDED_ON_TIME, Figure.COMPLAINTS_DECIDED);
        parts.put(Figure.COMPLAINTS_EXTENDED, Figure.COMPLAINTS_EXTENSIONS);
        parts.put(Figure.SATISFACTION_ASKED, Figure.COMPLAINTS_ACCEPTED);
        parts.put(Figure.SATISFACTION_ANSWERED, Figure.SATISFACTION_ASKED);
        parts.put(Figure.SATISFACTION_SATISFIED, Figure.SATISFACTION_ANSWERED);
        parts.put(Figure.MEDIATIONS_AGREED, Figure.MEDIATIONS_COUNT);
        parts.put(Figure.EDUCATION_ESTIMATED_EVENTS, Figure.EDUCATION_EVENTS);
        parts.put(Figure.TRAINING_SPECIAL_SESSIONS, Figure.TRAINING_SESSIONS);
        return parts;
    }

    public static List<Breach> breaches(Tally tally) {
        List<Breach> found = new ArrayList<>(funnel(tally));
        for (Figure figure : Figure.values()) {
            for (Dimension dimension : figure.dimensions()) {
                rows(found, tally, figure, dimension);
            }
        }
        PARTS.forEach((part, whole) ->
                within(found, "part-of:" + whole.cell(), part.cell(), tally.amount(whole), tally.amount(part)));
        return found;
    }

    private static void rows(List<Breach> found, Tally tally, Figure figure, Dimension dimension) {
        BigDecimal stated = tally.amount(figure);
        Map<String, BigDecimal> rows = tally.rows(figure, dimension);
        if (dimension.addsUp()) {
            BigDecimal sum = rows.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            note(found, "rows-add-up:" + dimension.parameter(), figure.cell(), stated, sum);
        } else {
            rows.forEach((code, row) ->
                    within(found, "rows-within:" + dimension.parameter(), figure.cell(dimension, code), stated, row));
        }
    }

    private static void within(List<Breach> found, String rule, String figure, BigDecimal whole, BigDecimal part) {
        if (part.compareTo(whole) > 0) {
            found.add(new Breach(rule, figure, whole, part));
        }
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
