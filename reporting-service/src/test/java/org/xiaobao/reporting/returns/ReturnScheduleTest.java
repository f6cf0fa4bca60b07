package org.xiaobao.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.returns.form.Frequency;
import org.xiaobao.reporting.returns.form.ReturnForm;
import org.xiaobao.reporting.returns.form.ReturnForm.Schedule;

class ReturnScheduleTest {

    @Test
    void aReturnIsDueSoManyDaysAfterItsPeriodAndNotBefore() {
        ReturnForm form = quarterly("2026-01-01", null);

        assertThat(due(form, "2026-04-09")).isEmpty();
        assertThat(due(form, "2026-04-10")).containsExactly("2026 Q1");
        assertThat(due(form, "2026-07-09")).containsExactly("2026 Q1");
        assertThat(due(form, "2026-07-10")).containsExactly("2026 Q2", "2026 Q1");
    }

    @Test
    void whatFellDueBeforeTheFormWasAdoptedIsNotMadeUpFor() {
        ReturnForm form = quarterly("2020-01-01", null);

        assertThat(due(form, "2026-04-10")).containsExactly("2026 Q1");
    }

    @Test
    void onlyPeriodsThatEndWhileTheFormIsInForceAreDue() {
        assertThat(due(quarterly("2026-01-01", "2026-06-30"), "2026-12-31")).containsExactly("2026 Q2", "2026 Q1");
        assertThat(due(quarterly("2026-04-01", null), "2026-12-31")).containsExactly("2026 Q3", "2026 Q2");
    }

    @Test
    void everyFrequencyHasItsPeriods() {
        LocalDate day = LocalDate.of(2026, 5, 31);

        assertThat(Frequency.YEAR.of(day)).isEqualTo(Period.of(2026, "Y"));
        assertThat(Frequency.HALF_YEAR.of(day)).isEqualTo(Period.of(2026, "H1"));
        assertThat(Frequency.QUARTER.of(day)).isEqualTo(Period.of(2026, "Q2"));
        assertThat(Frequency.MONTH.of(day)).isEqualTo(Period.of(2026, "M05"));
        assertThat(Frequency.MONTH.fits(Period.of(2026, "M12"))).isTrue();
        assertThat(Frequency.YEAR.fits(Period.of(2026, "H2"))).isFalse();
        assertThat(Frequency.QUARTER.fits(Period.of(2026, "H2"))).isFalse();
    }

    private static List<String> due(ReturnForm form, String today) {
        return ReturnSchedule.due(form, LocalDate.parse(today)).stream()
                .map(period -> period.year() + " " + period.code())
                .toList();
    }

    /** Due ten days after the quarter; adopted on 20 January 2026, ten days after the last quarter of 2025 was due. */
    private static ReturnForm quarterly(String from, String to) {
        return new ReturnForm(
                UUID.randomUUID(),
                "HUAAN",
                "BULLETIN",
                new Words("通报", "Bulletin"),
                Frequency.QUARTER,
                1,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "制度",
                new Schedule(10),
                null,
                null,
                "tester",
                Instant.parse("2026-01-20T02:00:00Z"));
    }
}
