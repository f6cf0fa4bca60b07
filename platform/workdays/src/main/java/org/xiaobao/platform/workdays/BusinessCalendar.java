package org.xiaobao.platform.workdays;

import static org.xiaobao.platform.workdays.ExplainedDay.Cause.WEEKDAY;
import static org.xiaobao.platform.workdays.ExplainedDay.Cause.WEEKEND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are worked, immutable. Later layers win over earlier ones; a year nobody has published is computed from
 * weekends alone and says so. The revision tells which overriding rows went into it.
 */
public final class BusinessCalendar {

    private final Map<LocalDate, CalendarDay> special;
    private final Set<Integer> published;
    private final long revision;

    private BusinessCalendar(Map<LocalDate, CalendarDay> special, Set<Integer> published, long revision) {
        this.special = special;
        this.published = published;
        this.revision = revision;
    }

    /** What the State Council has published, and nothing over it. */
    public static BusinessCalendar stateCouncil() {
        return StateCouncilDays.CALENDAR;
    }

    static BusinessCalendar of(Collection<CalendarDay> days, Set<Integer> published) {
        return new BusinessCalendar(Map.of(), Set.of(), 0).with(days, published, 0);
    }

    BusinessCalendar with(Collection<CalendarDay> days, Set<Integer> alsoPublished, long asOfRevision) {
        Map<LocalDate, CalendarDay> merged = new TreeMap<>(special);
        days.forEach(day -> merged.put(day.date(), day));
        Set<Integer> years = new TreeSet<>(published);
        years.addAll(alsoPublished);
        return new BusinessCalendar(merged, years, asOfRevision);
    }

    public boolean isWorkingDay(LocalDate date) {
        CalendarDay day = special.get(date);
        return day == null ? !isWeekend(date) : day.kind().isWorked();
    }

    /** The day itself when it is worked, else the first one after it that is. */
    public LocalDate nextWorkingDay(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    public ExplainedDay explain(LocalDate date) {
        CalendarDay day = special.get(date);
        boolean provisional = isProvisional(date.getYear());
        if (day == null) {
            boolean weekend = isWeekend(date);
            return new ExplainedDay(date, !weekend, weekend ? WEEKEND : WEEKDAY, null, null, provisional);
        }
        ExplainedDay.Cause cause = ExplainedDay.Cause.valueOf(day.kind().name());
        return new ExplainedDay(date, day.kind().isWorked(), cause, day.name(), day.ground(), provisional);
    }

    /** Nobody has published this year: holidays and swapped days are missing from it. */
    public boolean isProvisional(int year) {
        return !published.contains(year);
    }

    public List<CalendarDay> daysOf(int year) {
        return special.values().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    public long revision() {
        return revision;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
