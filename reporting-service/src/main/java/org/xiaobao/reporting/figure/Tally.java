package org.xiaobao.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Added-up shares: the value of each cell, zero where nothing contributed. */
public final class Tally {

    private final Map<String, BigDecimal> cells;

    public Tally(Map<String, BigDecimal> cells) {
        this.cells = new TreeMap<>(cells);
    }

    public static Tally of(Collection<? extends Countable> subjects) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        subjects.stream().flatMap(subject -> subject.contributions().stream()).forEach(contribution -> contribution
                .shares()
                .forEach((cell, share) -> sums.merge(cell, share, BigDecimal::add)));
        return new Tally(sums);
    }

    /** Several added up. */
    public static Tally sum(Collection<Tally> tallies) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        tallies.forEach(tally -> tally.cells.forEach((cell, value) -> sums.merge(cell, value, BigDecimal::add)));
        return new Tally(sums);
    }

    public boolean isEmpty() {
        return cells.values().stream().allMatch(value -> value.signum() == 0);
    }

    public long count(Figure figure) {
        return cell(figure.cell()).longValueExact();
    }

    public long count(Figure figure, Dimension dimension, String code) {
        return cell(figure.cell(dimension, code)).longValueExact();
    }

    /** In yuan, or hours, with two decimals. */
    public BigDecimal amount(Figure figure) {
        return yuan(cell(figure.cell()));
    }

    public BigDecimal amount(Figure figure, Dimension dimension, String code) {
        return yuan(cell(figure.cell(dimension, code)));
    }

    /** The rows of a breakdown that are not zero, by code. */
    public Map<String, BigDecimal> rows(Figure figure, Dimension dimension) {
        String prefix = figure.cell(dimension, "");
        Map<String, BigDecimal> rows = new LinkedHashMap<>();
        cells.forEach((cell, value) -> {
            if (cell.startsWith(prefix) && value.signum() != 0) {
                rows.put(cell.substring(prefix.length()), value);
            }
        });
        return rows;
    }

    private BigDecimal cell(String cell) {
        return cells.getOrDefault(cell, BigDecimal.ZERO);
    }

    private static BigDecimal yuan(BigDecimal value) {
        return value.setScale(2, RoundingMode.UNNECESSARY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && nonZero().equals(tally.nonZero());
    }

    @Override
    public int hashCode() {
        return nonZero().hashCode();
    }

    @Override
    public String toString() {
        return nonZero().toString();
    }

    private Map<String, BigDecimal> nonZero() {
        Map<String, BigDecimal> kept = new TreeMap<>();
        cells.forEach((cell, value) -> {
            if (value.signum() != 0) {
                kept.put(cell, value.stripTrailingZeros());
            }
        });
        return kept;
    }
}
