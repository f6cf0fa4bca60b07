package org.xiaobao.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xiaobao.training.session.SessionFixtures.NOW;
import static org.xiaobao.training.session.SessionFixtures.TIERS;
import static org.xiaobao.training.session.SessionFixtures.attendance;
import static org.xiaobao.training.session.SessionFixtures.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;

class TrainingSessionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 12);

    @Test
    void personTimesAreTheSumOfTheTiers() {
        SessionState state = SessionFixtures.held().state();

        assertThat(state.personTimes()).isEqualTo(94);
        assertThat(state.tiers()).containsExactly(Tier.SENIOR_MANAGEMENT, Tier.FRONT_LINE);
        assertThat(state.hours()).isEqualByComparingTo("3.0");
    }

    @Test
    void itHappenedOnItsDayInShanghai() {
        SessionFact.Held held = SessionFixtures.unheld().hold(course(DAY), TIERS, attendance(), NOW);

        assertThat(held.at()).isEqualTo(Instant.parse("2024-04-11T16:00:00Z"));
    }

    @Test
    void aSessionOfTomorrowIsRefused() {
        assertThat(refusal(course(LocalDate.of(2024, 6, 2)), attendance())).isEqualTo("/heldOn");
    }

    @Test
    void aTierIsCountedOnce() {
        List<Attendance> twice = List.of(new Attendance(Tier.FRONT_LINE, 1), new Attendance(Tier.FRONT_LINE, 2));

        assertThat(refusal(course(DAY), twice)).isEqualTo("/attendance/1/tier");
    }

    @Test
    void onlyTiersOfTheSessionAreCounted() {
        assertThat(refusal(course(DAY), List.of(new Attendance(Tier.NEW_STAFF, 3))))
                .isEqualTo("/attendance/0/tier");
    }

    @Test
    void aRefusedCorrectionChangesNothing() {
        TrainingSession session = SessionFixtures.held();
        SessionState before = session.state();

        DomainProblem refusal = catchThrowableOfType(
                DomainProblem.class,
                () -> session.correct(course(DAY), List.of(Tier.NEW_STAFF), attendance(), "层级填错", NOW));

        assertThat(refusal).isNotNull();
        assertThat(session.state()).isEqualTo(before);
    }

    @Test
    void aCorrectionReplacesWhatWasRecorded() {
        SessionFact.Corrected corrected = SessionFixtures.held()
                .correct(
                        course(DAY), List.of(Tier.NEW_STAFF), List.of(new Attendance(Tier.NEW_STAFF, 12)), "层级填错", NOW);

        assertThat(corrected.state().personTimes()).isEqualTo(12);
        assertThat(corrected.state().tiers()).containsExactly(Tier.NEW_STAFF);
    }

    private static String refusal(Course course, List<Attendance> attendance) {
        DomainProblem refusal = catchThrowableOfType(
                DomainProblem.class, () -> SessionFixtures.unheld().hold(course, TIERS, attendance, NOW));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.violations().get(0).pointer();
    }
}
