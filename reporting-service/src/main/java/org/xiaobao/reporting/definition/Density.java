package org.xiaobao.reporting.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.xiaobao.reporting.figure.Measure;

/** A number of cases beside the size of the unit they come from; of a part of a year it is not raised to a whole one. */
public enum Density {
    PER_OUTLET(1, Measure.CASES_PER_OUTLET),
    PER_1000_OUTLETS(1_000, Measure.CASES_PER_1000_OUTLETS),
    PER_10000_CUSTOMERS(10_000, Measure.CASES_PER_10000_CUSTOMERS);

    private final BigDecimal times;
    private final Measure measure;

    Density(long times, Measure measure) {
        this.times = BigDecimal.valueOf(times);
        this.measure = measure;
    }

    public Measure measure() {
        return measure;
    }

    /**
     * Two decimals, HALF_UP.
     *
     * @param size outlets or customers, null when nobody has stated it
     * @return null without a size
     */
    public BigDecimal of(BigDecimal cases, Long size) {
        return size == null || size == 0
                ? null
                : cases.multiply(times).divide(BigDecimal.valueOf(size), 2, RoundingMode.HALF_UP);
    }
}
