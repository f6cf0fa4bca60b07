package org.xiaobao.complaints.complaint.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ComplaintNumberTest {

    @Test
    void theLastMinuteOfTheYearInShanghaiBelongsToThatYear() {
        assertThat(ComplaintNumber.of(Instant.parse("2024-12-31T15:59:59Z"), 17))
                .hasToString("TS2024-0000017");
        assertThat(ComplaintNumber.of(Instant.parse("2024-12-31T16:00:00Z"), 18))
                .hasToString("TS2025-0000018");
    }

    @Test
    void aLongRunGrowsBeyondSevenDigits() {
        assertThat(ComplaintNumber.of(Instant.parse("2024-06-01T00:00:00Z"), 12_345_678))
                .hasToString("TS2024-12345678");
    }
}
