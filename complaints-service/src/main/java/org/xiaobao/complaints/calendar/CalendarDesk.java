package org.xiaobao.complaints.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xiaobao.complaints.calendar.CalendarRows.LockedYear;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.platform.workdays.CalendarDay;

/** Loads a year's notice for one institution; another institution's calendar is never touched. */
@ApplicationScoped
class CalendarDesk {

    private final CalendarRows rows;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;

    CalendarDesk(CalendarRows rows, Calendars calendars, Journal journal, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    CalendarYear read(int year, String institution) {
        return CalendarYear.of(year, calendars.current(institution));
    }

    long version(int year, String institution) {
        return rows.version(institution, year);
    }

    /** All overriding days of the year at once; the year counts as published from then on. */
    @Transactional
    void replace(int year, CalendarNotice notice, ExpectedVersion expected, Actor admin) {
        List<CalendarDay> days = notice.checkedFor(year);
        LockedYear locked = rows.lock(admin.institution(), year);
        expected.check(locked.version());
        rows.replace(locked, admin.institution(), year, notice.ground(), days);
        journal.append(
                new CalendarChanged(locked.id(), admin.institution(), clock.instant(), year, notice.ground(), days),
                admin);
    }
}
