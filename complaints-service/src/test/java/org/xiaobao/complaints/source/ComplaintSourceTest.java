package org.xiaobao.complaints.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComplaintSourceTest {

    private static final LocalDate DAY = LocalDate.parse("2024-07-01");

    @Test
    void theFirstDayIsNotCounted() {
        assertThat(source(null).withdrawalCountsUntil(LocalDate.parse("2024-12-30")))
                .isEqualTo("2025-01-04");
    }

    @Test
    void aSourceIsOfferedUnlessItsRowSaysOtherwise() {
        assertThat(source(null).isOffered()).isTrue();
        assertThat(source(true).isOffered()).isTrue();
        assertThat(source(false).isOffered()).isFalse();
    }

    private static ComplaintSource source(Boolean offered) {
        return new ComplaintSource(
                null, null, "12345", "热线", "Hotline", false, null, null, 5, 1, offered, DAY, null, "a ground");
    }
}
