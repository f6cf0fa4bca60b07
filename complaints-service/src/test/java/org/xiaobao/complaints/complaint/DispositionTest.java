package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionTest {

    @ParameterizedTest
    @CsvSource({
        "REJECTED,  true,  true,  REJECTED",
        "REJECTED,  false, false, REJECTED",
        "WITHDRAWN, true,  true,  REPEAT",
        "ACCEPTED,  true,  false, REPEAT",
        "WITHDRAWN, false, true,  WITHDRAWN_IN_TIME",
        "WITHDRAWN, false, false, VALID",
        "CLOSED,    false, false, VALID"
    })
    void theFirstThatAppliesCounts(ComplaintStatus status, boolean repeat, boolean inTime, Disposition expected) {
        assertThat(Disposition.of(status, repeat, inTime)).isEqualTo(expected);
    }
}
