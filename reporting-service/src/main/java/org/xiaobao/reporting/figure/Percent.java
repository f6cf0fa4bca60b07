package org.xiaobao.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages with two decimals, HALF_UP, from the counts themselves; never made to add up to 100. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Null when there is no whole to be a part of. */
    public static String of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Growth against last year; null when last year was zero. */
    public static String change(long now, long before) {
        return of(BigDecimal.valueOf(now - before), BigDecimal.valueOf(before));
    }

    public static String change(BigDecimal now, BigDecimal before) {
        return of(now.subtract(before), before);
    }

    public static String of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
