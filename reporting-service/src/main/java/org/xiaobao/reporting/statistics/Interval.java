package org.xiaobao.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/** Where a rate that stands on few cases may well lie: Wilson's interval of 95%, in percent with two decimals. */
public record Interval(BigDecimal low, BigDecimal high) {

    /** From so many cases on a rate is taken as it is. */
    public static final int FEW = 30;

    private static final double CONFIDENCE = 0.95;

    /**
     * @param part of the whole, none negative
     * @return null when there is no whole, or cases enough
     */
    public static Interval of(long part, long whole) {
        if (whole <= 0 || whole >= FEW || part > whole) {
            return null;
        }
        ConfidenceInterval wilson = BinomialProportion.getWilsonScoreInterval((int) whole, (double) part / whole, CONFIDENCE);
        return new Interval(percent(wilson.getLowerBound()), percent(wilson.getUpperBound()));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(Math.min(1, Math.max(0, share)) * 100).setScale(2, RoundingMode.HALF_UP);
    }
}
