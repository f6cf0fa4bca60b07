package org.xiaobao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    /** Already the next day in Shanghai. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T17:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2000-01-01", "2046-11-25", "2024-02-29", "２０２６－１１－０２"})
    void aDayIsReadAsItIsWritten(String day) {
        assertThat(Times.day(day, CLOCK)).isEqualTo(LocalDate.parse(Texts.folded(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-31T16:00:00.000Z",
                " 2026-11-02",
                "2026-11-02 ",
                "2026-1-2",
                "20261102",
                "2026/11/02",
                "2025-02-29",
                "2026-11-31",
                "26-11-02",
                "+40000-01-01",
                "-0001-01-01",
                "0206-11-02",
                "1926-11-02",
                "1999-12-31",
                "2046-11-26",
                "9999-12-31",
                "2026-11-02+08:00",
                "2026-W45-1",
                "",
                "today"
            })
    void everythingElseIsNoDay(String sent) {
        assertThatThrownBy(() -> Times.day(sent, CLOCK)).isInstanceOf(Unfit.class);
    }

    @Test
    void whatIsFinerThanTheDatabaseKeepsIsCutOffAndNeverRoundedIntoTheNextYear() {
        assertThat(Times.instant("2022-12-31T23:59:59.9999999+08:00", CLOCK))
                .isEqualTo(Instant.parse("2022-12-31T15:59:59.999999Z"));
    }

    @Test
    void theRangeIsTheInstitutionsDays() {
        assertThat(Times.instant("1999-12-31T16:00:00Z", CLOCK)).isEqualTo(Instant.parse("1999-12-31T16:00:00Z"));
        assertThatThrownBy(() -> Times.instant("1999-12-31T15:59:59Z", CLOCK)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02T09:30:00",
                "2026-11-02",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "2026-11-02T24:00:00+08:00",
                "2026-11-02T23:59:60+08:00",
                "2026-11-02T09:30:00+25:00",
                "1762047000",
                "now",
                "2026-11-02T09:30:00 08:00"
            })
    void everythingElseIsNoInstant(String sent) {
        assertThatThrownBy(() -> Times.instant(sent, CLOCK)).isInstanceOf(Unfit.class);
    }

    @Test
    void theRemedyIsSaidInBothLanguages() {
        assertThatThrownBy(() -> Times.day("9999-12-31", CLOCK)).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.say().zh()).isEqualTo("须在 2000-01-01 与 2046-11-25 之间");
            assertThat(unfit.say().en()).isEqualTo("must lie between 2000-01-01 and 2046-11-25");
        });
    }
}
