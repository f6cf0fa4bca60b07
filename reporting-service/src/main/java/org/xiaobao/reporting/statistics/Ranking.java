package org.xiaobao.reporting.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Where one stands among others: ranks from the highest, equal values sharing theirs, and the median (中位数). */
public final class Ranking {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<BigDecimal> highestFirst;

    private Ranking(List<BigDecimal> highestFirst) {
        this.highestFirst = highestFirst;
    }

    public static Ranking of(Collection<BigDecimal> values) {
        return new Ranking(values.stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList());
    }

    /** 1 for the highest: one more than there are higher ones. */
    public int rank(BigDecimal value) {
        return 1 + (int) highestFirst.stream()
                .filter(other -> other.compareTo(value) > 0)
                .count();
    }

    /** The value in the middle, or half the sum of the two there; null of none. */
    public BigDecimal median() {
        int count = highestFirst.size();
        if (count == 0) {
            return null;
        }
        BigDecimal middle = highestFirst.get(count / 2);
        if (count % 2 == 1) {
            return middle;
        }
        BigDecimal half = middle.add(highestFirst.get(count / 2 - 1)).divide(TWO);
        return half.stripTrailingZeros().scale() < 0 ? half.setScale(0) : half;
    }
}
