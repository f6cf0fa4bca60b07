package org.xiaobao.platform.workdays;

import java.time.LocalDate;

/** What a limit counts (自然日 or 工作日). */
public enum DayUnit {
    CALENDAR,
    WORKING;

    boolean counts(LocalDate day, BusinessCalendar calendar) {
        return switch (this) {
            case CALENDAR -> true;
            case WORKING -> calendar.isWorkingDay(day);
        };
    }
}
