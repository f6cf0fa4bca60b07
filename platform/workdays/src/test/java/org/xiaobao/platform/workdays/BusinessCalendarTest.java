package org.xiaobao.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.workdays.CalendarOverrides.DayRow;
import org.xiaobao.platform.workdays.CalendarOverrides.YearRow;

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

    /** As the State Council's yearly notices name them. */
    private static final String MAKE_UP_WORKDAYS = """
            2007: 02-17 02-25 04-28 04-29 09-29 09-30 12-29
            2008: 02-02 02-03 05-04 09-27 09-28
            2009: 01-04 01-24 02-01 05-31 09-27 10-10
            2010: 02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09
            2011: 01-30 02-12 04-02 10-08 10-09 12-31
            2012: 01-21 01-29 03-31 04-01 04-28 05-02 09-29 10-08
            2013: 01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12
            2014: 01-26 02-08 05-04 09-28 10-11
            2015: 01-04 02-15 02-28 09-06 10-10
            2016: 02-06 02-14 06-12 09-18 10-08 10-09
            2017: 01-22 02-04 04-01 05-27 09-30
            2018: 02-11 02-24 04-08 04-28 09-29 09-30 12-29
            2019: 02-02 02-03 04-28 05-05 09-29 10-12
            2020: 01-19 04-26 05-09 06-28 09-27 10-10
            2021: 02-07 02-20 04-25 05-08 09-18 09-26 10-09
            2022: 01-29 01-30 04-02 04-24 05-07 10-08 10-09
            2023: 01-28 01-29 04-23 05-06 06-25 10-07 10-08
            2024: 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
            2025: 01-26 02-08 04-27 09-28 10-11
            2026: 01-04 02-14 02-28 05-09 09-20 10-10
            """;

    @Test
    void everyMakeUpWorkdayOfTheNoticesIsWorkedAndNoOtherWeekendIs() {
        for (String line : MAKE_UP_WORKDAYS.lines().toList()) {
            int year = Integer.parseInt(line.substring(0, 4));
            LocalDate first = LocalDate.of(year, 1, 1);
            List<String> worked = first.datesUntil(first.plusYears(1))
                    .filter(day -> published.explain(day).cause() == ExplainedDay.Cause.MAKE_UP_WORKDAY)
                    .map(day -> day.toString().substring(5))
                    .toList();
            assertThat(year + ": " + String.join(" ", worked)).isEqualTo(line);
        }
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
}
