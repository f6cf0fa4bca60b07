package org.xiaobao.platform.workdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A walk from day to day, the first day not counted. A day in any pause is paused, once, however many pauses cover it; of
 * the others those of the unit are counted.
 */
public final class DayCount {

    private final DayUnit unit;
    private final List<? extends Interruption> pauses;
    private final BusinessCalendar calendar;
    private final LocalDate today;
    private final List<ExplainedDay> skipped = new ArrayList<>();
    private final List<ExplainedDay> madeUp = new ArrayList<>();
    private final TreeSet<Integer> provisional = new TreeSet<>();
    private int counted;
    private int paused;
    private LocalDate day;

    private DayCount(
            LocalDate start,
            DayUnit unit,
            List<? extends Interruption> pauses,
            BusinessCalendar calendar,
            LocalDate today) {
        this.day = start;
        this.unit = unit;
        this.pauses = pauses;
        this.calendar = calendar;
        this.today = today;
    }

    /** Up to the day on which so many days are counted. */
    public static DayCount ofDays(
            LocalDate start,
            int days,
            DayUnit unit,
            List<? extends Interruption> pauses,
            BusinessCalendar calendar,
            LocalDate today) {
        DayCount walk = new DayCount(start, unit, pauses, calendar, today);
        while (walk.counted < days) {
            walk.step();
        }
        return walk;
    }

    /** Up to and with the last day; nothing when that is not after the start. */
    public static DayCount upTo(
            LocalDate start,
            LocalDate last,
            DayUnit unit,
            List<? extends Interruption> pauses,
            BusinessCalendar calendar,
            LocalDate today) {
        DayCount walk = new DayCount(start, unit, pauses, calendar, today);
        while (walk.day.isBefore(last)) {
            walk.step();
        }
        return walk;
    }

    private void step() {
        day = day.plusDays(1);
        if (unit == DayUnit.WORKING && calendar.isProvisional(day.getYear())) {
            provisional.add(day.getYear());
        }
        if (pauses.stream().anyMatch(pause -> pause.covers(day, today))) {
            paused++;
        } else if (unit.counts(day, calendar)) {
            counted++;
            if (unit == DayUnit.WORKING) {
                noteWhenMadeUp();
            }
        } else {
            skipped.add(calendar.explain(day));
        }
    }

    private void noteWhenMadeUp() {
        ExplainedDay explained = calendar.explain(day);
        if (explained.cause() != ExplainedDay.Cause.WEEKDAY) {
            madeUp.add(explained);
        }
    }

    public LocalDate day() {
        return day;
    }

    public int counted() {
        return counted;
    }

    public int paused() {
        return paused;
    }

    public List<ExplainedDay> skipped() {
        return List.copyOf(skipped);
    }

    public List<ExplainedDay> madeUp() {
        return List.copyOf(madeUp);
    }

    public List<Integer> provisionalYears() {
        return List.copyOf(provisional);
    }
}
