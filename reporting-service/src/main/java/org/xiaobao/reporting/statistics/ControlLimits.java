package org.xiaobao.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Between which numbers a period lies as long as nothing changes: all but 27 in ten thousand, which is what three standard
 * deviations mean elsewhere, but exact for small numbers.
 *
 * @param center what is expected, two decimals
 */
public record ControlLimits(BigDecimal center, BigDecimal low, BigDecimal high) {

    /** Fewer periods before say nothing of what is usual. */
    public static final int LEAST = 6;

    private static final double TAIL = 0.00135;

    /**
     * Of a count, from the counts of the periods before it; null when they are too few.
     *
     * @param length how many of such periods it spans itself
     */
    public static ControlLimits ofCount(List<Long> before, int length) {
        if (before.size() < LEAST) {
            return null;
        }
        double mean = length * before.stream().mapToLong(Long::longValue).average().orElse(0);
        if (mean == 0) {
            return new ControlLimits(decimals(0), BigDecimal.ZERO, BigDecimal.ZERO);
        }
        PoissonDistribution usual = new PoissonDistribution(mean);
        return new ControlLimits(
                decimals(mean),
                BigDecimal.valueOf(usual.inverseCumulativeProbability(TAIL)),
                BigDecimal.valueOf(usual.inverseCumulativeProbability(1 - TAIL)));
    }

    /**
     * Of a rate in percent, from what it was on the whole in the periods before it.
     *
     * @param periods how many those are
     * @param base of how many cases the rate is now
     * @return null when the periods are too few, or there is no base
     */
    public static ControlLimits ofRate(int periods, long partBefore, long wholeBefore, long base) {
        if (periods < LEAST || wholeBefore == 0 || base == 0) {
            return null;
        }
        double share = (double) partBefore / wholeBefore;
        BinomialDistribution usual = new BinomialDistribution(Math.toIntExact(base), share);
        return new ControlLimits(
                decimals(share * 100),
                decimals(100.0 * usual.inverseCumulativeProbability(TAIL) / base),
                decimals(100.0 * usual.inverseCumulativeProbability(1 - TAIL) / base));
    }

    private static BigDecimal decimals(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }
}
