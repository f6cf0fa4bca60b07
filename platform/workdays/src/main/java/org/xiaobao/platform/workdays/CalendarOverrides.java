package org.xiaobao.platform.workdays;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All overriding rows of all institutions at one moment. An institution of null is every institution. */
public final class CalendarOverrides {

    public record DayRow(String institution, CalendarDay day) {}

    public record YearRow(String institution, int year, long version, long revision) {}

    private final List<DayRow> days;
    private final List<YearRow> years;
    private final Map<String, BusinessCalendar> made = new ConcurrentHashMap<>();

    public CalendarOverrides(List<DayRow> days, List<YearRow> years) {
        this.days = List.copyOf(days);
        this.years = List.copyOf(years);
    }

    public BusinessCalendar over(BusinessCalendar published, String institution) {
        return made.computeIfAbsent(institution, owner -> layer(layer(published, row -> row == null), owner::equals));
    }

    private BusinessCalendar layer(BusinessCalendar below, Predicate<String> owner) {
        List<CalendarDay> own = days.stream()
                .filter(row -> owner.test(row.institution()))
                .map(DayRow::day)
                .toList();
        List<YearRow> loaded =
                years.stream().filter(row -> owner.test(row.institution())).toList();
        Set<Integer> published = loaded.stream().map(YearRow::year).collect(Collectors.toSet());
        long revision = loaded.stream().mapToLong(YearRow::revision).max().orElse(0);
        return below.with(own, published, Math.max(below.revision(), revision));
    }
}
