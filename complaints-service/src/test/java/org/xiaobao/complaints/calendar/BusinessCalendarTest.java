package org.xiaobao.complaints.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.calendar.CalendarOverrides.DayRow;
import org.xiaobao.complaints.calendar.CalendarOverrides.YearRow;
import org.xiaobao.platform.problem.DomainProblem;

class BusinessCalendarTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2024, 10, 1);
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2024, 10, 12);
    private final BusinessCalendar published = BusinessCalendar.stateCouncil();

    @Test
    void theYear2024HadTwoHundredAndFiftyOneWorkingDays() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(published::isWorkingDay))
                .hasSize(251);
    }

    @Test
    void aHolidayIsExplainedByItsNameAndASwappedSaturdayToo() {
        assertThat(published.explain(NATIONAL_DAY))
                .extracting(ExplainedDay::working, ExplainedDay::cause, ExplainedDay::name)
                .containsExactly(false, ExplainedDay.Cause.HOLIDAY, "国庆节");
        assertThat(published.explain(WORKED_SATURDAY))
                .extracting(ExplainedDay::working, ExplainedDay::cause)
                .containsExactly(true, ExplainedDay.Cause.MAKE_UP_WORKDAY);
        assertThat(published.nextWorkingDay(NATIONAL_DAY)).isEqualTo("2024-10-08");
    }

    @Test
    void publishedYearsAreKnownAndLaterOnesAreProvisional() {
        assertThat(published.isProvisional(2026)).isFalse();
        assertThat(published.isProvisional(2049)).isTrue();
        LocalDate saturday = LocalDate.of(2049, 1, 2);
        assertThat(published.explain(saturday))
                .extracting(ExplainedDay::working, ExplainedDay::cause, ExplainedDay::provisional)
                .containsExactly(false, ExplainedDay.Cause.WEEKEND, true);
    }

    @Test
    void anInstitutionsRowsWinOverNationalOnesAndThoseOverThePublished() {
        CalendarDay worked = new CalendarDay(NATIONAL_DAY, DayKind.WORKDAY, "值守", "national");
        CalendarDay off = new CalendarDay(NATIONAL_DAY, DayKind.HOLIDAY, "国庆节", "own");
        CalendarOverrides rows = new CalendarOverrides(
                List.of(new DayRow(null, worked), new DayRow("HUAAN", off)),
                List.of(new YearRow(null, 2024, 1, 7), new YearRow("HUAAN", 2049, 1, 9)));
        assertThat(rows.over(published, "OTHER").isWorkingDay(NATIONAL_DAY)).isTrue();
        assertThat(rows.over(published, "HUAAN").isWorkingDay(NATIONAL_DAY)).isFalse();
        assertThat(rows.over(published, "OTHER").revision()).isEqualTo(7);
        assertThat(rows.over(published, "HUAAN").revision()).isEqualTo(9);
        assertThat(rows.over(published, "HUAAN").isProvisional(2049)).isFalse();
        assertThat(rows.over(published, "OTHER").isProvisional(2049)).isTrue();
    }

    @Test
    void withoutAnyDataOnlyWeekendsAreOff() {
        BusinessCalendar bare = BusinessCalendar.of(List.of(), Set.of());
        assertThat(bare.isWorkingDay(NATIONAL_DAY)).isTrue();
        assertThat(bare.isWorkingDay(WORKED_SATURDAY)).isFalse();
    }

    @Test
    void aNoticeWithADayOutsideTheYearOrTwiceOrSwappedOnAMondayIsRefused() {
        LocalDate monday = LocalDate.of(2027, 2, 1);
        refuse(notice(day(monday.plusYears(1), DayKind.HOLIDAY)));
        refuse(notice(day(monday, DayKind.HOLIDAY), day(monday, DayKind.WORKDAY)));
        refuse(notice(day(monday, DayKind.MAKE_UP_WORKDAY)));
        assertThat(notice(day(monday, DayKind.HOLIDAY)).checkedFor(2027)).hasSize(1);
    }

    private static void refuse(CalendarNotice notice) {
        assertThatThrownBy(() -> notice.checkedFor(2027)).isInstanceOf(DomainProblem.class);
    }

    private static CalendarNotice notice(CalendarNotice.Day... days) {
        return new CalendarNotice("国办发明电", List.of(days));
    }

    private static CalendarNotice.Day day(LocalDate date, DayKind kind) {
        return new CalendarNotice.Day(date, kind, "春节");
    }
}
