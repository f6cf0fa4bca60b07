package org.xiaobao.complaints.deadline.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.deadline.clock.DeadlineKind.*;
import static org.xiaobao.complaints.deadline.clock.PauseKind.APPRAISAL;
import static org.xiaobao.complaints.deadline.clock.PauseKind.MEDIATION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.deadline.clock.ClockFacts.Milestones;
import org.xiaobao.platform.workdays.BusinessCalendar;
import org.xiaobao.platform.workdays.DayUnit;
import org.xiaobao.platform.workdays.ExplainedDay;

class DeadlineClockTest {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 3, 4);
    private static final LocalDate NEXT_DAY = RECEIVED.plusDays(1);

    @Test
    void aNewCaseHasItsStatutoryInternalAndSourceDeadline() {
        List<Deadline> deadlines = compute(facts(null, null, List.of(), List.of()), NEXT_DAY);
        assertThat(deadlines).extracting(Deadline::kind).containsExactly(STATUTORY, SOURCE_REPLY, INTERNAL);
        assertThat(deadlines).extracting(Deadline::status).containsOnly(DeadlineStatus.OPEN);
    }

    @Test
    void anExtensionIsToThirtyDaysNotByThirty() {
        assertThat(statutory(granted(1), NEXT_DAY).dueOn()).isEqualTo("2024-04-03");
        assertThat(statutory(granted(1, 2), NEXT_DAY).dueOn()).isEqualTo("2024-05-03");
    }

    @Test
    void noStepGoesBeyondItsMaximumOfCountedDays() {
        CasePolicies generous = PolicyFixtures.only(PolicyFixtures.row(STATUTORY, 0, 90, DayUnit.CALENDAR));
        Deadline deadline = DeadlineClock.compute(
                        ClockFacts.received(RECEIVED, null), generous, BusinessCalendar.stateCouncil(), NEXT_DAY)
                .get(0);
        assertThat(deadline.dueOn()).isEqualTo(RECEIVED.plusDays(60));
    }

    @Test
    void theBindingDayDoesNotRollOverAHoliday() {
        Deadline deadline = statutory(granted(1, 2), NEXT_DAY);
        assertThat(deadline.rolledDueOn()).isEqualTo("2024-05-06");
        assertThat(deadline.explanation().rolledOver())
                .extracting(ExplainedDay::name)
                .containsExactly("劳动节", "劳动节", "劳动节");
    }

    @Test
    void theSourcesOwnReplyDayWinsOverThePolicy() {
        Deadline reply = one(SOURCE_REPLY, facts(LocalDate.of(2024, 3, 8), null, List.of(), List.of()), NEXT_DAY);
        assertThat(reply.dueOn()).isEqualTo("2024-03-08");
        assertThat(reply.explanation().rule()).isEqualTo("SOURCE_REPLY/work order");
    }

    @Test
    void anEndedPauseMovesTheDueDayByItsDays() {
        Pause mediation = new Pause(MEDIATION, RECEIVED.plusDays(2), RECEIVED.plusDays(9));
        Deadline deadline = statutory(paused(mediation), RECEIVED.plusDays(12));
        assertThat(deadline.dueOn()).isEqualTo(RECEIVED.plusDays(22));
        assertThat(deadline.pausedDays()).isEqualTo(7);
        assertThat(deadline.countedDays()).isEqualTo(5);
        assertThat(deadline.explanation().pauses()).containsExactly(mediation);
    }

    @Test
    void overlappingPausesAreCountedOutOnce() {
        Pause mediation = new Pause(MEDIATION, RECEIVED.plusDays(2), RECEIVED.plusDays(9));
        Pause appraisal = new Pause(APPRAISAL, RECEIVED.plusDays(6), RECEIVED.plusDays(12));
        assertThat(statutory(paused(mediation, appraisal), RECEIVED.plusDays(13))
                        .dueOn())
                .isEqualTo(RECEIVED.plusDays(25));
    }

    @Test
    void aRunningPauseIsComputedAsOfToday() {
        Pause mediation = new Pause(MEDIATION, RECEIVED.plusDays(5), null);
        Deadline deadline = statutory(paused(mediation), RECEIVED.plusDays(40));
        assertThat(deadline.paused()).isTrue();
        assertThat(deadline.dueOn()).isEqualTo(RECEIVED.plusDays(50));
        assertThat(deadline.status()).isEqualTo(DeadlineStatus.OPEN);
    }

    @Test
    void aPauseThatBeginsAfterTheDueDaySavesNothing() {
        Pause mediation = new Pause(MEDIATION, RECEIVED.plusDays(15), null);
        Deadline deadline = statutory(paused(mediation), RECEIVED.plusDays(20));
        assertThat(deadline.paused()).isFalse();
        assertThat(deadline.dueOn()).isEqualTo(RECEIVED.plusDays(15));
        assertThat(deadline.status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    void anAppraisalDoesNotMoveTheReplyToASourceThatKnowsNoPauses() {
        Pause appraisal = new Pause(APPRAISAL, RECEIVED.plusDays(2), RECEIVED.plusDays(9));
        assertThat(one(SOURCE_REPLY, paused(appraisal), NEXT_DAY))
                .usingRecursiveComparison()
                .isEqualTo(one(SOURCE_REPLY, paused(), NEXT_DAY));
    }

    @Test
    void newFactsStartThePeriodAgainWithoutTheExtensionsOfTheOldOne() {
        LocalDate restarted = RECEIVED.plusDays(10);
        List<GrantedExtension> old = List.of(new GrantedExtension(1, RECEIVED.plusDays(8)));
        ClockFacts facts = facts(null, restarted, old, List.of());
        assertThat(facts.grantedLevel()).isZero();
        assertThat(statutory(facts, restarted).dueOn()).isEqualTo(restarted.plusDays(15));
    }

    @Test
    void tellingTheComplainantInTimeMeetsTheStatutoryDeadlineForGood() {
        assertThat(statutory(told(RECEIVED.plusDays(15)), RECEIVED.plusDays(300))
                        .status())
                .isEqualTo(DeadlineStatus.MET);
        Deadline late = statutory(told(RECEIVED.plusDays(16)), RECEIVED.plusDays(300));
        assertThat(late.status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(late.countedDays()).isEqualTo(16);
    }

    @Test
    void aRightThatWasNotUsedLapsesAndIsNobodysFault() {
        Milestones told =
                new Milestones(RECEIVED, NEXT_DAY, NEXT_DAY, null, null, null, NEXT_DAY, null, null, null, null);
        ClockFacts facts = new ClockFacts(told, null, null, List.of(), List.of());
        Deadline right = one(REEXAMINATION_APPLY, facts, NEXT_DAY.plusDays(31));
        assertThat(right.dueOn()).isEqualTo(NEXT_DAY.plusDays(30));
        assertThat(right.status()).isEqualTo(DeadlineStatus.LAPSED);
    }

    @Test
    void aWorkingDayLimitNamesEachSkippedAndEachMadeUpDay() {
        LocalDate beforeSpringFestival = LocalDate.of(2024, 2, 8);
        CasePolicies twoDays = PolicyFixtures.only(PolicyFixtures.row(SOURCE_REPLY, 0, 2, DayUnit.WORKING));
        DeadlineExplanation why = DeadlineClock.compute(
                        ClockFacts.received(beforeSpringFestival, null),
                        twoDays,
                        BusinessCalendar.stateCouncil(),
                        beforeSpringFestival)
                .get(0)
                .explanation();
        assertThat(why.skippedDays()).hasSize(8);
        assertThat(why.madeUpDays()).extracting(ExplainedDay::date).containsExactly(LocalDate.of(2024, 2, 18));
        assertThat(why.summary().zh()).contains("2 个工作日", "截止 2024-02-18");
        assertThat(why.provisionalYears()).isEmpty();
    }

    @Test
    void aLimitThatRunsIntoAYearNobodyPublishedSaysSo() {
        LocalDate received = LocalDate.of(2049, 12, 31);
        CasePolicies fiveDays = PolicyFixtures.only(PolicyFixtures.row(SOURCE_REPLY, 0, 5, DayUnit.WORKING));
        DeadlineExplanation why = DeadlineClock.compute(
                        ClockFacts.received(received, null), fiveDays, BusinessCalendar.stateCouncil(), received)
                .get(0)
                .explanation();
        assertThat(why.provisionalYears()).containsExactly(2050);
        assertThat(why.summary().zh()).contains("暂定");
    }

    private static ClockFacts granted(int... levels) {
        List<GrantedExtension> extensions = java.util.Arrays.stream(levels)
                .mapToObj(level -> new GrantedExtension(level, NEXT_DAY))
                .toList();
        return facts(null, null, extensions, List.of());
    }

    private static ClockFacts paused(Pause... pauses) {
        return facts(null, null, List.of(), List.of(pauses));
    }

    private static ClockFacts told(LocalDate day) {
        Milestones told = new Milestones(RECEIVED, day, day, null, null, null, null, null, null, null, null);
        return new ClockFacts(told, null, null, List.of(), List.of());
    }

    private static ClockFacts facts(
            LocalDate replyDueOn, LocalDate restartedOn, List<GrantedExtension> extensions, List<Pause> pauses) {
        return new ClockFacts(Milestones.receivedOn(RECEIVED), replyDueOn, restartedOn, extensions, pauses);
    }

    private static Deadline statutory(ClockFacts facts, LocalDate today) {
        return one(STATUTORY, facts, today);
    }

    private static Deadline one(DeadlineKind kind, ClockFacts facts, LocalDate today) {
        return compute(facts, today).stream()
                .filter(deadline -> deadline.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> compute(ClockFacts facts, LocalDate today) {
        return DeadlineClock.compute(facts, PolicyFixtures.order2020(), BusinessCalendar.stateCouncil(), today);
    }
}
