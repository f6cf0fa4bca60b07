package org.xiaobao.platform.workdays;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The holidays and swapped days of the State Council's yearly notices, as far as the library knows them. */
final class StateCouncilDays {

    private static final String GROUND = "国务院办公厅关于部分节假日安排的通知";
    private static final int FIRST_YEAR = 2001;
    /** The library adds a year with each release; looking a little ahead finds it without a change here. */
    private static final int LAST_YEAR = 2050;

    /** Worked by the notice for 2013 (国办发明电〔2012〕33号) and missing in the library. */
    private static final Map<LocalDate, String> MISSING =
            Map.of(LocalDate.of(2013, 4, 7), "清明节", LocalDate.of(2013, 10, 12), "国庆节");

    static final BusinessCalendar CALENDAR = read();

    private StateCouncilDays() {}

    private static BusinessCalendar read() {
        List<CalendarDay> days = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(StateCouncilDays::of)
                .toList();
        // A swapped day at the end of December belongs to the next year's notice: only a holiday shows that a year is
        // known.
        Set<Integer> published = days.stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .map(day -> day.date().getYear())
                .collect(Collectors.toSet());
        return BusinessCalendar.of(days, published);
    }

    private static Stream<CalendarDay> of(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .map(StateCouncilDays::special)
                .filter(Objects::nonNull);
    }

    private static CalendarDay special(LocalDate date) {
        LegalHoliday day = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        if (MISSING.containsKey(date)) {
            return new CalendarDay(date, DayKind.MAKE_UP_WORKDAY, MISSING.get(date), GROUND);
        }
        if (day == null) {
            return null;
        }
        DayKind kind = day.isWork() ? DayKind.MAKE_UP_WORKDAY : DayKind.HOLIDAY;
        return new CalendarDay(date, kind, day.getName(), GROUND);
    }
}
