package org.xiaobao.reporting.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Whether counts differ by more than chance. Complaints come one by one: when nothing has changed, each of those of two
 * periods falls into the later one with the probability of its share of the days (exact comparison of two Poisson counts).
 */
public final class Chance {

    /** What happens by chance less often than this is not taken for chance. */
    public static final double RARE = 0.05;

    private Chance() {}

    /**
     * The probability of a difference at least as large, in either direction, when nothing has changed.
     *
     * @param days of the period with {@code now}, and {@code daysBefore} of the other; both above 0
     */
    public static double ofChange(long now, long days, long before, long daysBefore) {
        long all = now + before;
        if (all == 0) {
            return 1;
        }
        BinomialDistribution unchanged =
                new BinomialDistribution(Math.toIntExact(all), (double) days / (days + daysBefore));
        double atMost = unchanged.cumulativeProbability((int) now);
        return Math.min(1, 2 * Math.min(atMost, atLeast(unchanged, now)));
    }

    /** The probability of at least so many of all, when each belongs here with this share. */
    public static double ofConcentration(long here, long all, double share) {
        return all == 0 ? 1 : atLeast(new BinomialDistribution(Math.toIntExact(all), share), here);
    }

    private static double atLeast(BinomialDistribution distribution, long count) {
        return count == 0 ? 1 : 1 - distribution.cumulativeProbability((int) count - 1);
    }
}
