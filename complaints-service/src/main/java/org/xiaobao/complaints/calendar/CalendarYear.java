package org.xiaobao.complaints.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.workdays.BusinessCalendar;
import org.xiaobao.platform.workdays.CalendarDay;

/** A year as it is counted with now. */
@Schema(description = "The special days of a year (年度工作日历)")
record CalendarYear(
        @Schema(description = "Year (年度)") int year,

        @Schema(
                description =
                        "PUBLISHED when the year's notice is known; PROVISIONAL when only weekends are, so that limits in working days may still move (已公布 / 暂定)")
        Status status,

        @Schema(description = "Days that are not what their weekday says (特殊日期)")
        List<CalendarDay> days) {

    enum Status {
        PUBLISHED,
        PROVISIONAL
    }

    static CalendarYear of(int year, BusinessCalendar calendar) {
        Status status = calendar.isProvisional(year) ? Status.PROVISIONAL : Status.PUBLISHED;
        return new CalendarYear(year, status, calendar.daysOf(year));
    }
}
