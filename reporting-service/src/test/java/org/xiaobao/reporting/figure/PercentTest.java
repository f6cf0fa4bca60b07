package org.xiaobao.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentTest {

    @Test
    void halvesAreRoundedUpAndSharesNeedNotAddTo100() {
        assertThat(Percent.of(1, 800)).isEqualTo("0.13");
        assertThat(Percent.of(3, 9)).isEqualTo("33.33");
        assertThat(Percent.of(5, 17)).isEqualTo("29.41");
        assertThat(Percent.of(9, 9)).isEqualTo("100.00");
        assertThat(Percent.of(0, 9)).isEqualTo("0.00");
    }

    @Test
    void aDeclineIsRoundedNotTruncated() {
        assertThat(Percent.change(19, 22)).isEqualTo("-13.64");
        assertThat(Percent.change(new BigDecimal("19.0807"), new BigDecimal("32.8065")))
                .isEqualTo("-41.84");
    }

    @Test
    void againstZeroThereIsNoPercentage() {
        assertThat(Percent.of(0, 0)).isNull();
        assertThat(Percent.change(7, 0)).isNull();
        assertThat(Percent.change(BigDecimal.TEN, new BigDecimal("0.00"))).isNull();
    }
}
