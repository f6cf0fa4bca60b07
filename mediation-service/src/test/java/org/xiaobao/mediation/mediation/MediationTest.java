package org.xiaobao.mediation.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xiaobao.mediation.mediation.MediationFixtures.ACCEPTED_AT;
import static org.xiaobao.mediation.mediation.MediationFixtures.APPLIED_ON;
import static org.xiaobao.mediation.mediation.MediationFixtures.ENDED_AT;
import static org.xiaobao.mediation.mediation.MediationFixtures.NOW;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

class MediationTest {

    private static final Map<MediationStatus, Function<Mediation, MediationFact>> ACTS = Map.of(
            MediationStatus.ACCEPTED, m -> m.accept(ACCEPTED_AT, NOW),
            MediationStatus.NOT_ACCEPTED, m -> m.refuse("不属于受理范围", ENDED_AT, NOW),
            MediationStatus.AGREED, m -> m.agree(MediationFixtures.agreement(), ENDED_AT, NOW),
            MediationStatus.FAILED, m -> m.fail("分歧过大", ENDED_AT, NOW),
            MediationStatus.WITHDRAWN, m -> m.withdraw("双方已和解", ENDED_AT, NOW),
            MediationStatus.TERMINATED, m -> m.terminate("无法联系一方", ENDED_AT, NOW));

    static Stream<Arguments> everyActInEveryStatus() {
        return Stream.of(MediationStatus.values())
                .flatMap(from -> ACTS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryStatus")
    void anActMovesTheCaseOrIsRefusedAndChangesNothing(MediationStatus from, MediationStatus to) {
        Mediation mediation = MediationFixtures.in(from);
        MediationState before = mediation.state();

        if (from.successors().contains(to)) {
            MediationFact fact = ACTS.get(to).apply(mediation);

            assertThat(mediation.status()).isEqualTo(to);
            assertThat(fact.state()).isEqualTo(mediation.state());
            assertThat(fact.at()).isEqualTo(to == MediationStatus.ACCEPTED ? ACCEPTED_AT : ENDED_AT);
        } else {
            DomainProblem refusal = refusalOf(() -> ACTS.get(to).apply(mediation));

            assertThat(refusal.type()).isEqualTo(MediationProblem.MEDIATION_STEP_NOT_ALLOWED);
            assertThat(mediation.state()).isEqualTo(before);
        }
    }

    @Test
    void anApplicationCountsInTheInstitutionsYear() {
        Mediation mediation = MediationFixtures.unfiled();

        MediationFact.Applied applied = mediation.apply(17, NOW);

        assertThat(applied.state().number()).isEqualTo("TJ2024-0000017");
        assertThat(applied.at()).isEqualTo(Instant.parse("2024-03-03T16:00:00Z"));
        assertThat(applied.state().contractAmount()).isEqualTo(new BigDecimal("190807.00"));
    }

    @Test
    void anApplicationOfTomorrowIsRefused() {
        Instant justBeforeItsDay = Instant.parse("2024-03-03T15:59:59Z");

        DomainProblem refusal = refusalOf(() -> MediationFixtures.unfiled().apply(1, justBeforeItsDay));

        assertThat(refusal.violations()).singleElement().extracting("pointer").isEqualTo("/appliedOn");
    }

    @Test
    void anApplicationOfTodayIsTakenFromMidnightInShanghai() {
        Instant midnight = Instant.parse("2024-03-03T16:00:00Z");

        assertThat(MediationFixtures.unfiled().apply(1, midnight).state().appliedOn())
                .isEqualTo(APPLIED_ON);
    }

    @Test
    void aCaseFromAComplaintNamesIt() {
        DomainProblem refusal = refusalOf(() -> MediationFixtures.application(Application.Origin.COMPLAINT, null));

        assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_DATA);
        assertThat(refusal.violations()).singleElement().extracting("pointer").isEqualTo("/complaintId");
    }

    @ParameterizedTest
    @EnumSource(value = Application.Origin.class, names = "COMPLAINT", mode = EnumSource.Mode.EXCLUDE)
    void anyOtherCaseNeedsNoComplaint(Application.Origin origin) {
        assertThat(MediationFixtures.application(origin, null).complaintId()).isNull();
    }

    @Test
    void anAgreementKeepsTheThreeAmountsApart() {
        Mediation mediation = MediationFixtures.in(MediationStatus.ACCEPTED);

        MediationState state =
                mediation.agree(MediationFixtures.agreement(), ENDED_AT, NOW).state();

        assertThat(state.contractAmount()).isEqualTo(new BigDecimal("190807.00"));
        assertThat(state.claimedAmount()).isEqualTo(new BigDecimal("12000.50"));
        assertThat(state.settledAmount()).isEqualTo(new BigDecimal("8000.00"));
        assertThat(state.outcome()).isEqualTo(MediationOutcome.AGREED);
    }

    @Test
    void anActBeforeTheOneItFollowsIsRefusedAndChangesNothing() {
        Mediation mediation = MediationFixtures.in(MediationStatus.ACCEPTED);
        MediationState before = mediation.state();

        DomainProblem refusal = refusalOf(() -> mediation.fail("分歧过大", ACCEPTED_AT.minusSeconds(1), NOW));

        assertThat(refusal.violations()).singleElement().extracting("pointer").isEqualTo("/at");
        assertThat(mediation.state()).isEqualTo(before);
        assertThat(mediation.endingReason()).isNull();
    }

    @Test
    void anActInTheFutureIsRefused() {
        Mediation mediation = MediationFixtures.in(MediationStatus.APPLIED);

        DomainProblem refusal = refusalOf(() -> mediation.accept(NOW.plusSeconds(121), NOW));

        assertThat(refusal.type().status()).isEqualTo(422);
    }

    private static DomainProblem refusalOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        DomainProblem refusal = catchThrowableOfType(DomainProblem.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
