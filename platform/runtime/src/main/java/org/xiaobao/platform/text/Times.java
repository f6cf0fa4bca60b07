package org.xiaobao.platform.text;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.xiaobao.platform.time.Zones;

/**
 * Days and instants, read in one way only and within one range: from 2000-01-01, before which no ledger is electronic, to twenty
 * years from today, after which nobody plans. What a field allows may be narrower.
 */
public final class Times {

    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 20;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Times() {}

    /** The last day that may be written today. */
    public static LocalDate latest(Clock clock) {
        return LocalDate.now(clock.withZone(Zones.INSTITUTION)).plusYears(YEARS_AHEAD);
    }

    /**
     * A day as {@code YYYY-MM-DD}, in full-width characters too; neither a time cut off, which in Shanghai may be another day, nor
     * parts of a date.
     *
     * @throws Unfit when it is written otherwise, does not exist, or lies out of range
     */
    public static LocalDate day(String sent, Clock clock) {
        String day = Texts.folded(sent);
        if (!DAY.matcher(day).matches() || !sent.equals(sent.strip())) {
            throw noDay();
        }
        try {
            return within(LocalDate.parse(day), clock);
        } catch (DateTimeException inexistent) {
            throw noDay();
        }
    }

    /** @throws Unfit when it lies out of range */
    public static LocalDate within(LocalDate day, Clock clock) {
        if (day.isBefore(EARLIEST) || day.isAfter(latest(clock))) {
            throw new Unfit(
                    "须在 " + EARLIEST + " 与 " + latest(clock) + " 之间",
                    "must lie between " + EARLIEST + " and " + latest(clock));
        }
        return day;
    }

    /**
     * An instant with its offset, cut to microseconds, as the database keeps it: rounding there could end in the next year.
     *
     * @throws Unfit when it has no offset, does not exist, or its day in the institution's zone lies out of range
     */
    public static Instant instant(String sent, Clock clock) {
        Instant instant;
        try {
            instant = OffsetDateTime.parse(Texts.folded(sent)).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Unfit(
                    "须为带时区的日期时间，如 2024-03-04T09:30:00+08:00",
                    "must be a date and time with its offset, such as 2024-03-04T09:30:00+08:00");
        }
        try {
            within(Zones.dayOf(instant), clock);
        } catch (DateTimeException beyondAnyCalendar) {
            within(LocalDate.MAX, clock);
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static Unfit noDay() {
        return new Unfit(
                "须为实际存在的日期，写作 YYYY-MM-DD，如 2024-03-04",
                "must be a date that exists, as YYYY-MM-DD, such as 2024-03-04");
    }
}
