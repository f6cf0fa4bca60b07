package org.xiaobao.complaints.deadline.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xiaobao.complaints.deadline.clock.ClockFacts.Milestones;
import org.xiaobao.platform.workdays.BusinessCalendar;
import org.xiaobao.platform.workdays.DayCount;
import org.xiaobao.platform.workdays.DayUnit;

/** What must hold of the clocks whatever is entered. */
class DeadlineClockPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Property
    void aLaterReceiptIsNeverDueEarlier(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 1, max = 30) int later,
            @ForAll @IntRange(min = 1, max = 60) int limit,
            @ForAll DayUnit unit,
            @ForAll("pauses") List<Pause> pauses) {
        assertThat(due(received.plusDays(later), limit, unit, pauses))
                .isAfterOrEqualTo(due(received, limit, unit, pauses));
    }

    @Property
    void moreDaysAreNeverDueEarlier(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 1, max = 60) int limit,
            @ForAll @IntRange(min = 1, max = 60) int otherLimit,
            @ForAll DayUnit unit,
            @ForAll("pauses") List<Pause> pauses) {
        LocalDate fewer = due(received, Math.min(limit, otherLimit), unit, pauses);
        LocalDate more = due(received, Math.max(limit, otherLimit), unit, pauses);
        assertThat(more).isAfterOrEqualTo(fewer);
    }

    @Property
    void nothingIsEverNegativeAndEveryDueDayIsAfterTheReceipt(
            @ForAll("days") LocalDate received,
            @ForAll("days") LocalDate today,
            @ForAll DayUnit unit,
            @ForAll("pauses") List<Pause> pauses) {
        Deadline deadline = deadline(received, 15, unit, pauses, today);
        assertThat(deadline.countedDays()).isNotNegative();
        assertThat(deadline.pausedDays()).isNotNegative();
        assertThat(deadline.dueOn()).isAfter(received);
        assertThat(deadline.rolledDueOn()).isAfterOrEqualTo(deadline.dueOn());
    }

    @Property
    void theOrderInWhichPausesWereEnteredDoesNotMatter(
            @ForAll("days") LocalDate received, @ForAll("pauses") List<Pause> pauses, @ForAll long seed) {
        List<Pause> shuffled = new ArrayList<>(pauses);
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate today = received.plusDays(20);
        Deadline one = deadline(received, 30, DayUnit.CALENDAR, pauses, today);
        Deadline other = deadline(received, 30, DayUnit.CALENDAR, shuffled, today);
        assertThat(other.dueOn()).isEqualTo(one.dueOn());
        assertThat(other.countedDays()).isEqualTo(one.countedDays());
        assertThat(other.pausedDays()).isEqualTo(one.pausedDays());
        assertThat(other.paused()).isEqualTo(one.paused());
    }

    @Property
    void aPauseEnteredTwiceOrWithinAnotherIsCountedOnce(
            @ForAll("days") LocalDate received,
            @ForAll("pauses") List<Pause> pauses,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 2, max = 60) int length) {
        Pause wide = new Pause(PauseKind.MEDIATION, from, from.plusDays(length));
        Pause within = new Pause(PauseKind.APPRAISAL, from.plusDays(1), from.plusDays(length - 1));
        List<Pause> once = plus(pauses, wide);
        assertThat(due(received, 15, DayUnit.CALENDAR, plus(once, within, wide)))
                .isEqualTo(due(received, 15, DayUnit.CALENDAR, once));
    }

    @Property
    void countedTimeIsElapsedMinusPausesAndTheDueDayNeverAllowsMoreThanSixty(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 1, max = 120) int limit,
            @ForAll("pauses") List<Pause> pauses) {
        LocalDate due = due(received, limit, DayUnit.CALENDAR, pauses);
        DayCount walk = DayCount.upTo(received, due, DayUnit.CALENDAR, pauses, calendar(), LocalDate.MAX);
        assertThat(walk.counted() + walk.paused())
                .isEqualTo((int) received.until(due, java.time.temporal.ChronoUnit.DAYS));
        assertThat(walk.counted()).isEqualTo(Math.min(limit, 60));
        assertThat(walk.paused()).isLessThanOrEqualTo(lengths(pauses));
    }

    @Property
    void aRunningPauseNeverEndsBeforeTodayAndNeverShortensThePeriod(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 0, max = 14) int startsAfter,
            @ForAll @IntRange(min = 0, max = 200) int runsFor) {
        LocalDate from = received.plusDays(startsAfter);
        LocalDate today = from.plusDays(runsFor);
        Deadline deadline =
                deadline(received, 15, DayUnit.CALENDAR, List.of(new Pause(PauseKind.MEDIATION, from, null)), today);
        assertThat(deadline.paused()).isTrue();
        assertThat(deadline.dueOn()).isEqualTo(received.plusDays(15L + runsFor));
        assertThat(deadline.status()).isEqualTo(DeadlineStatus.OPEN);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        Arbitrary<Pause> pause = Combinators.combine(
                        Arbitraries.of(PauseKind.class),
                        days(),
                        Arbitraries.integers().between(0, 90))
                .as((kind, from, length) -> new Pause(kind, from, from.plusDays(length)));
        return pause.list().ofMaxSize(6);
    }

    private static List<Pause> plus(List<Pause> pauses, Pause... more) {
        List<Pause> all = new ArrayList<>(pauses);
        Collections.addAll(all, more);
        return all;
    }

    private static int lengths(List<Pause> pauses) {
        return pauses.stream()
                .mapToInt(pause -> (int) java.time.temporal.ChronoUnit.DAYS.between(pause.from(), pause.to()))
                .sum();
    }

    private static LocalDate due(LocalDate received, int limit, DayUnit unit, List<Pause> pauses) {
        return deadline(received, limit, unit, pauses, received).dueOn();
    }

    private static Deadline deadline(LocalDate received, int limit, DayUnit unit, List<Pause> pauses, LocalDate today) {
        ClockFacts facts = new ClockFacts(Milestones.receivedOn(received), null, null, List.of(), pauses);
        CasePolicies policy = PolicyFixtures.only(PolicyFixtures.row(DeadlineKind.STATUTORY, 0, limit, unit));
        return DeadlineClock.compute(facts, policy, calendar(), today).get(0);
    }

    private static BusinessCalendar calendar() {
        return BusinessCalendar.stateCouncil();
    }
}
