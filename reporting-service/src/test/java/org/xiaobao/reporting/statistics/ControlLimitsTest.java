package org.xiaobao.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlLimitsTest {

    @Test
    void twoAMonthMayBecomeSevenByChanceAndNotEight() {
        ControlLimits limits = ControlLimits.ofCount(Collections.nCopies(12, 2L), 1);

        assertThat(limits.center()).isEqualTo("2.00");
        assertThat(limits.low()).isEqualTo("0");
        assertThat(limits.high()).isEqualTo("7");
    }

    @Test
    void aQuarterIsExpectedToBeThreeOfItsMonths() {
        assertThat(ControlLimits.ofCount(Collections.nCopies(12, 2L), 3).center()).isEqualTo("6.00");
    }

    @Test
    void whereThereWasNothingAnythingIsOutside() {
        ControlLimits limits = ControlLimits.ofCount(Collections.nCopies(12, 0L), 1);

        assertThat(limits.high()).isZero();
    }

    @Test
    void lessThanHalfAYearSaysNothingOfWhatIsUsual() {
        assertThat(ControlLimits.ofCount(List.of(1L, 2L, 3L, 4L, 5L), 1)).isNull();
        assertThat(ControlLimits.ofRate(5, 5, 10, 10)).isNull();
        assertThat(ControlLimits.ofRate(12, 0, 0, 10)).isNull();
        assertThat(ControlLimits.ofRate(12, 5, 10, 0)).isNull();
    }

    @Test
    void aRateOnFewCasesMayLieAnywhereByChance() {
        ControlLimits few = ControlLimits.ofRate(12, 90, 100, 5);
        ControlLimits many = ControlLimits.ofRate(12, 90, 100, 500);

        assertThat(few.center()).isEqualTo("90.00");
        assertThat(few.low()).isEqualTo("40.00");
        assertThat(few.high()).isEqualTo("100.00");
        assertThat(many.low()).isBetween("85.00".transform(java.math.BigDecimal::new), "87.00".transform(java.math.BigDecimal::new));
    }
}
