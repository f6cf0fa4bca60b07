package org.xiaobao.complaints.deadline.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiaobao.platform.workdays.BusinessCalendar;
import org.xiaobao.platform.workdays.DayCount;
import org.xiaobao.platform.workdays.DayUnit;
import org.xiaobao.platform.workdays.ExplainedDay;

/**
 * Computes a case's deadlines from facts, policies and a calendar, and from nothing else: no clock, no zone, no database.
 * The first day is not counted, the due day binds as it falls, pauses count out once, and no step exceeds its maximum.
 */
public final class DeadlineClock {

    private final ClockFacts facts;
    private final CasePolicies policies;
    private final BusinessCalendar calendar;
    private final LocalDate today;

    private DeadlineClock(ClockFacts facts, CasePolicies policies, BusinessCalendar calendar, LocalDate today) {
        this.facts = facts;
        this.policies = policies;
        this.calendar = calendar;
        this.today = today;
    }

    public static List<Deadline> compute(
            ClockFacts facts, CasePolicies policies, BusinessCalendar calendar, LocalDate today) {
        DeadlineClock clock = new DeadlineClock(facts, policies, calendar, today);
        return Stream.of(DeadlineKind.values())
                .map(clock::deadline)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Deadline> deadline(DeadlineKind kind) {
        return facts.startOf(kind).flatMap(start -> {
            if (kind == DeadlineKind.SOURCE_REPLY && facts.sourceReplyDueOn() != null) {
                return Optional.of(fixedBySource(start, facts.sourceReplyDueOn()));
            }
            return policies.reached(kind, facts.grantedLevel()).map(policy -> counted(kind, start, policy));
        });
    }

    /** The work order names the day itself: nothing is left to count. */
    private Deadline fixedBySource(LocalDate start, LocalDate due) {
        Run run = new Run(DeadlineKind.SOURCE_REPLY, start, DayUnit.CALENDAR, List.of());
        DeadlineExplanation why = new DeadlineExplanation(
                DeadlineSummary.fixedBySource(due),
                start,
                "SOURCE_REPLY/work order",
                "转办工单所载回复期限",
                DayUnit.CALENDAR,
                List.of(),
                List.of(),
                List.of(),
                rolledOver(due),
                List.of());
        return run.deadline(due, null, false, why);
    }

    private Deadline counted(DeadlineKind kind, LocalDate start, DeadlinePolicy policy) {
        Run run = new Run(kind, start, policy.unit(), policy.pausable() ? facts.pauses() : List.of());
        DayCount walk = DayCount.ofDays(start, policy.limit(), policy.unit(), run.pauses(), calendar, run.reference());
        LocalDate due = walk.day();
        DeadlineExplanation why = new DeadlineExplanation(
                DeadlineSummary.counted(start, policy, walk),
                start,
                policy.rule(),
                policy.ground(),
                policy.unit(),
                run.pausesBefore(due),
                walk.skipped(),
                walk.madeUp(),
                rolledOver(due),
                walk.provisionalYears());
        return run.deadline(due, policy.limit(), run.isPausedBefore(due), why);
    }

    private List<ExplainedDay> rolledOver(LocalDate due) {
        return due.datesUntil(calendar.nextWorkingDay(due))
                .map(calendar::explain)
                .toList();
    }

    /** One clock of the case, from its start to where it stopped or stands today. */
    private final class Run {

        private final DeadlineKind kind;
        private final LocalDate start;
        private final DayUnit unit;
        private final List<Pause> pauses;

        Run(DeadlineKind kind, LocalDate start, DayUnit unit, List<Pause> pauses) {
            this.kind = kind;
            this.start = start;
            this.unit = unit;
            this.pauses = pauses;
        }

        List<Pause> pauses() {
            return pauses;
        }

        /** Once stopped, what happens later moves nothing. */
        LocalDate reference() {
            return facts.stopOf(kind).orElse(today);
        }

        List<Pause> pausesBefore(LocalDate due) {
            return pauses.stream()
                    .filter(pause -> pause.from().isBefore(due)
                            && (pause.runs() || pause.to().isAfter(start)))
                    .toList();
        }

        /** A pause that began on the due day or later finds the period over. */
        boolean isPausedBefore(LocalDate due) {
            return facts.stopOf(kind).isEmpty()
                    && pauses.stream()
                            .anyMatch(pause -> pause.runs()
                                    && !pause.from().isAfter(today)
                                    && pause.from().isBefore(due));
        }

        Deadline deadline(LocalDate due, Integer limit, boolean paused, DeadlineExplanation why) {
            DayCount sofar = DayCount.upTo(start, reference(), unit, pauses, calendar, reference());
            boolean stopped = facts.stopOf(kind).isPresent();
            return new Deadline(
                    kind,
                    due,
                    calendar.nextWorkingDay(due),
                    sofar.counted(),
                    sofar.paused(),
                    limit,
                    paused,
                    facts.stopOf(kind).orElse(null),
                    DeadlineStatus.of(kind, stopped, reference().isAfter(due)),
                    why);
        }
    }
}
