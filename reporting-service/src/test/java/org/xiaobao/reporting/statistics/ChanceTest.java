package org.xiaobao.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static final double EXACT = 1e-9;

    @Test
    void nineAfterThreeIsNotMoreThanChanceAndFifteenAfterThreeIs() {
        assertThat(Chance.ofChange(9, 365, 3, 365)).isCloseTo(0.1460, within(0.0001));
        assertThat(Chance.ofChange(15, 365, 3, 365)).isLessThan(Chance.RARE);
        assertThat(Chance.ofChange(0, 365, 0, 365)).isEqualTo(1);
    }

    /** Added up term by term from Pascal's triangle, which shares nothing with the distribution's own functions. */
    @Property(tries = 200)
    void itIsTwiceTheSmallerTailOfTheBinomial(
            @ForAll @IntRange(max = 60) int now, @ForAll @IntRange(max = 60) int before) {
        double atMost = tail(now + before, 0, now);
        double atLeast = tail(now + before, now, now + before);

        assertThat(Chance.ofChange(now, 30, before, 30))
                .isCloseTo(Math.min(1, 2 * Math.min(atMost, atLeast)), within(EXACT));
    }

    @Property(tries = 200)
    void itDoesNotMatterWhichOfTwoPeriodsIsTheLater(
            @ForAll @IntRange(max = 500) int now,
            @ForAll @IntRange(max = 500) int before,
            @ForAll @IntRange(min = 1, max = 366) int days,
            @ForAll @IntRange(min = 1, max = 366) int daysBefore) {
        assertThat(Chance.ofChange(now, days, before, daysBefore))
                .isCloseTo(Chance.ofChange(before, daysBefore, now, days), within(EXACT));
    }

    @Test
    void oneOfAKindThatHadHalfACaseInAHundredIsUnlikelyAndNotImpossible() {
        assertThat(Chance.ofConcentration(1, 1, 0.005)).isCloseTo(0.005, within(EXACT));
        assertThat(Chance.ofConcentration(0, 10, 0.005)).isEqualTo(1);
        assertThat(Chance.ofConcentration(0, 0, 0.5)).isEqualTo(1);
    }

    private static double tail(int all, int from, int to) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger chosen = BigInteger.ONE;
        for (int k = 0; k <= all; k++) {
            if (k >= from && k <= to) {
                sum = sum.add(chosen);
            }
            chosen = chosen.multiply(BigInteger.valueOf(all - k)).divide(BigInteger.valueOf(k + 1));
        }
        return new java.math.BigDecimal(sum)
                .divide(new java.math.BigDecimal(BigInteger.TWO.pow(all)), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }
}
