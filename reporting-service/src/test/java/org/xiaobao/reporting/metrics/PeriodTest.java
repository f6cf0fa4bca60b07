package org.xiaobao.reporting.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;

class PeriodTest {

    @Test
    void halvesQuartersAndMonthsTileTheYear() {
        assertThat(Period.of("H2")).isEqualTo(new Period("H2", 7, 12));
        assertThat(Period.of("Q1")).isEqualTo(new Period("Q1", 1, 3));
        assertThat(Period.of("Q4")).isEqualTo(new Period("Q4", 10, 12));
        assertThat(Period.of("M02").lastDay(2024)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Period.of("Y").isWholeYear()).isTrue();
        assertThat(Period.of("H1").isWholeYear()).isFalse();
    }

    @Test
    void anotherCodeIsRefused() {
        for (String wrong : new String[] {"", "H3", "Q0", "M13", "M1", "Y2", "h1"}) {
            assertThatThrownBy(() -> Period.of(wrong)).as(wrong).isInstanceOf(DomainProblem.class);
        }
    }
}
