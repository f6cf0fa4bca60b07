package org.xiaobao.complaints.deadline;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.calendar.Calendars;
import org.xiaobao.complaints.deadline.clock.CasePolicies;
import org.xiaobao.complaints.deadline.clock.ClockCase;
import org.xiaobao.complaints.deadline.clock.ClockFacts;
import org.xiaobao.complaints.deadline.clock.DeadlineClock;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.Schedule;
import org.xiaobao.complaints.deadline.policy.Policies;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.workdays.BusinessCalendar;

/** Counts the clocks of a case and keeps the result, in the transaction of the act that moved them. */
@ApplicationScoped
public class DeadlineDesk {

    /** A due day that a new count has moved. */
    public record Moved(DeadlineKind kind, LocalDate from, LocalDate to) {}

    /** A new count, and what it has moved. */
    public record Recount(Schedule schedule, List<Moved> moved) {}

    private final Policies policies;
    private final Calendars calendars;
    private final ClockStops stops;
    private final DeadlineRows rows;
    private final Clock clock;

    DeadlineDesk(Policies policies, Calendars calendars, ClockStops stops, DeadlineRows rows, Clock clock) {
        this.policies = policies;
        this.calendars = calendars;
        this.stops = stops;
        this.rows = rows;
        this.clock = clock;
    }

    /** A case that has just come, or after an act that may have moved or stopped a clock. */
    @Transactional(MANDATORY)
    public Schedule count(ClockCase moved) {
        return keep(moved, stops.factsOf(moved), calendars.of(moved.institution()));
    }

    /** With the calendar as it is in the database now, telling what that moved. */
    @Transactional(MANDATORY)
    public Recount recount(ClockCase stale) {
        var before = rows.dueDays(stale.id());
        Schedule now = keep(stale, stops.factsOf(stale), calendars.current(stale.institution()));
        List<Moved> moved = now.duties().stream()
                .map(deadline -> new Moved(deadline.kind(), before.get(deadline.kind()), deadline.dueOn()))
                .filter(day -> day.from() != null && !day.from().equals(day.to()))
                .toList();
        return new Recount(now, moved);
    }

    /** As it stands today, nothing kept. */
    @Transactional
    public Schedule schedule(ClockCase asked) {
        return compute(asked, stops.factsOf(asked), calendars.of(asked.institution()), today());
    }

    /** Changes with the institution's holidays. */
    public long calendarRevision(String institution) {
        return calendars.of(institution).revision();
    }

    /** Cases whose rows were counted with older holidays, or are paused and were not counted today. */
    public List<UUID> stale(int atMost) {
        return rows.stale(calendars::current, today(), atMost);
    }

    CasePolicies policiesOf(ClockCase asked) {
        return policies.forCase(asked.institution(), asked.source(), asked.receivedOn());
    }

    private Schedule keep(ClockCase counted, ClockFacts facts, BusinessCalendar calendar) {
        Schedule schedule = compute(counted, facts, calendar, today());
        rows.save(counted, schedule, today());
        return schedule;
    }

    Schedule asOf(ClockCase asked, LocalDate day) {
        return compute(asked, stops.factsOf(asked), calendars.of(asked.institution()), day);
    }

    private Schedule compute(ClockCase counted, ClockFacts facts, BusinessCalendar calendar, LocalDate day) {
        return new Schedule(DeadlineClock.compute(facts, policiesOf(counted), calendar, day), calendar.revision());
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
