package org.xiaobao.complaints.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.workdays.CalendarDay;

/**
 * A year's overriding days were replaced by these, all of them. Whoever counts with the same calendar follows it by this
 * fact; the complaints it moves each have one of their own.
 */
@EventType("calendar-year.replaced.v1")
record CalendarChanged(
        @JsonIgnore UUID subject,
        @JsonIgnore String institution,
        Instant at,
        int year,
        String ground,
        List<CalendarDay> days)
        implements Fact {}
