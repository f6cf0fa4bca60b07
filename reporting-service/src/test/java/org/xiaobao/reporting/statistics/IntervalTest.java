package org.xiaobao.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void aThirdOfNineMayBeAnythingBetweenTwelveAndSixtyFivePercent() {
        assertThat(Interval.of(3, 9)).isEqualTo(interval("12.06", "64.58"));
        assertThat(Interval.of(0, 1)).isEqualTo(interval("0.00", "79.35"));
        assertThat(Interval.of(2, 2)).isEqualTo(interval("34.24", "100.00"));
    }

    @Test
    void whereThereIsNoBaseOrCasesEnoughThereIsNone() {
        assertThat(Interval.of(0, 0)).isNull();
        assertThat(Interval.of(15, 30)).isNull();
        assertThat(Interval.of(15, 29)).isNotNull();
    }

    /** Wilson's formula by hand, against the library. */
    @Property
    void theIntervalIsWilsons(@ForAll @IntRange(min = 1, max = 29) int whole, @ForAll @IntRange(max = 29) int some) {
        int part = Math.min(some, whole);
        double z = 1.959963984540054;
        double share = (double) part / whole;
        double middle = share + z * z / (2 * whole);
        double half = z * Math.sqrt(share * (1 - share) / whole + z * z / (4.0 * whole * whole));
        double by = 1 + z * z / whole;

        Interval interval = Interval.of(part, whole);

        assertThat(interval.low().doubleValue()).isBetween(100 * (middle - half) / by - 0.0051, 100 * (middle - half) / by + 0.0051);
        assertThat(interval.high().doubleValue()).isBetween(100 * (middle + half) / by - 0.0051, 100 * (middle + half) / by + 0.0051);
    }

    private static Interval interval(String low, String high) {
        return new Interval(new java.math.BigDecimal(low), new java.math.BigDecimal(high));
    }
}
