package org.xiaobao.complaints.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.xiaobao.complaints.Reloading;
import org.xiaobao.platform.workdays.BusinessCalendar;
import org.xiaobao.platform.workdays.CalendarOverrides;

/** The calendar each institution counts with: the State Council's days, national rows over them, its own rows over those. */
@ApplicationScoped
public class Calendars {

    private final CalendarRows rows;
    private final Clock clock;
    private volatile Reloading<CalendarOverrides> inMemory;

    Calendars(CalendarRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        forget();
    }

    /** From memory. A change made elsewhere is seen within half a minute; what was counted before is counted again then. */
    public BusinessCalendar of(String institution) {
        return inMemory.get().over(BusinessCalendar.stateCouncil(), institution);
    }

    /** As the database has it now. */
    public BusinessCalendar current(String institution) {
        return rows.read().over(BusinessCalendar.stateCouncil(), institution);
    }

    /** After a change by this replica; the others see it within half a minute. */
    void forget() {
        inMemory = new Reloading<>(rows::read, clock);
    }
}
