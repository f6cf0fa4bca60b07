package org.xiaobao.reporting.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;

class PeriodTest {

    @Test
    void halvesQuartersAndMonthsTileTheYear() {
        for (List<String> tiles : List.of(
                List.of("H1", "H2"),
                List.of("Q1", "Q2", "Q3", "Q4"),
                List.of("M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12"))) {
            LocalDate next = LocalDate.of(2024, 1, 1);
            for (String code : tiles) {
                Period tile = Period.of(2024, code);
                assertThat(tile.from()).as(code).isEqualTo(next);
                next = tile.to().plusDays(1);
            }
            assertThat(next).isEqualTo("2025-01-01");
        }
        assertThat(Period.of(2024, "M02").to()).isEqualTo("2024-02-29");
        assertThat(Period.of(2024, "Y").isWholeYear()).isTrue();
        assertThat(Period.of(2024, "H1").isWholeYear()).isFalse();
    }

    @Test
    void anotherCodeIsRefused() {
        for (String wrong : new String[] {"", "H3", "Q0", "M13", "M1", "Y2", "h1"}) {
            assertThatThrownBy(() -> Period.of(2024, wrong)).as(wrong).isInstanceOf(DomainProblem.class);
        }
    }

    @Test
    void thePeriodBeforeEndsTheDayBeforeAndIsOfItsKind() {
        assertThat(Period.of(2024, "Q1").before()).isEqualTo(Period.of(2023, "Q4"));
        assertThat(Period.of(2024, "Q3").before()).isEqualTo(Period.of(2024, "Q2"));
        assertThat(Period.of(2024, "M01").before()).isEqualTo(Period.of(2023, "M12"));
        assertThat(Period.of(2024, "H1").before()).isEqualTo(Period.of(2023, "H2"));
        assertThat(Period.of(2024, "Y").before()).isEqualTo(Period.of(2023, "Y"));
        assertThat(span("2024-03-01", "2024-03-10").before()).isEqualTo(span("2024-02-20", "2024-02-29"));
    }

    @Test
    void theSameDaysAYearEarlierKeepTheEndOfFebruary() {
        assertThat(Period.of(2024, "M02").yearBefore().to()).isEqualTo("2023-02-28");
        assertThat(span("2024-02-29", "2024-02-29").yearBefore()).isEqualTo(span("2023-02-28", "2023-02-28"));
        assertThat(span("2025-02-01", "2025-02-28").yearBefore()).isEqualTo(span("2024-02-01", "2024-02-29"));
        assertThat(span("2024-03-05", "2024-04-07").yearBefore()).isEqualTo(span("2023-03-05", "2023-04-07"));
    }

    @Test
    void aSpanThatEndsBeforeItBeginsOrIsTooLongIsRefused() {
        assertThat(span("2014-01-01", "2023-12-31").days()).isEqualTo(3652);
        assertThatThrownBy(() -> span("2024-03-02", "2024-03-01")).isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() -> span("2014-01-01", "2024-01-01")).isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() -> span("1999-12-31", "2000-01-01")).isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() -> Period.between(null, LocalDate.of(2024, 1, 1))).isInstanceOf(DomainProblem.class);
    }

    private static Period span(String from, String to) {
        return Period.between(LocalDate.parse(from), LocalDate.parse(to));
    }
}
