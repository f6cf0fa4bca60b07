package org.xiaobao.launcher.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Days and hours of the institution: its offset is +08:00, its office is closed at weekends. */
final class Times {

    private static final ZoneOffset INSTITUTION = ZoneOffset.ofHours(8);

    private Times() {}

    static String at(LocalDate day, int hour) {
        return at(day.atTime(hour, 0));
    }

    static String at(LocalDateTime time) {
        return time.atOffset(INSTITUTION).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** The day itself, or the Monday after a weekend. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /** The n-th of {@code count} days spread evenly over a span that ends before the year does. */
    static LocalDate spread(int n, int count, LocalDate first, int days) {
        return workday(first.plusDays((long) n * days / count));
    }
}
