package org.xiaobao.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.reporting.Subject;

class ContributionTest {

    @Test
    void theYearEndsInShanghai() {
        Subject complaint = Subject.complaint("12345", "VALID");

        assertThat(receipt(complaint.with("receivedAt", "2024-12-31T15:59:59Z")).on())
                .isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(receipt(complaint.with("receivedAt", "2024-12-31T16:00:00Z")).on())
                .isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void aTicketStandsInOneDispositionOnly() {
        for (String disposition : List.of("REJECTED", "REPEAT", "WITHDRAWN_IN_TIME", "VALID")) {
            long dispositions = receipt(Subject.complaint("12345", disposition)).shares().keySet().stream()
                    .filter(cell -> !cell.contains("|") && !cell.equals("complaints.gross"))
                    .count();
            assertThat(dispositions).as(disposition).isEqualTo(1);
        }
    }

    @Test
    void handlingIsCountedOnTheDayOfAcceptanceAndOnlyForOriginals() {
        Subject accepted = Subject.complaint("12345", "VALID").with("acceptedAt", "2025-01-02T01:00:00Z");

        assertThat(accepted.countable().contributions())
                .extracting(Contribution::aspect, Contribution::on)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Aspect.COMPLAINT, LocalDate.of(2024, 3, 4)),
                        org.assertj.core.groups.Tuple.tuple(Aspect.HANDLING, LocalDate.of(2025, 1, 2)));
        assertThat(accepted.with("disposition", "REPEAT").countable().contributions())
                .extracting(Contribution::aspect)
                .containsExactly(Aspect.COMPLAINT);
    }

    @Test
    void aDecisionOnItsDueDayIsOnTimeAndOneMinuteLaterIsNot() {
        Subject decided = Subject.complaint("12345", "VALID")
                .with("acceptedAt", "2024-03-05T01:00:00Z")
                .with("dueOn", "2024-03-19");

        assertThat(cells(decided.with("decidedAt", "2024-03-19T15:59:00Z"))).contains("complaints.decidedOnTime");
        assertThat(cells(decided.with("decidedAt", "2024-03-19T16:00:00Z")))
                .contains("complaints.decided")
                .doesNotContain("complaints.decidedOnTime");
    }

    @Test
    void satisfactionIsOfAnsweredCallBacks() {
        Subject called = Subject.complaint("12345", "VALID").with("acceptedAt", "2024-03-05T01:00:00Z");

        assertThat(cells(called.with("satisfaction", "SATISFIED")))
                .contains("complaints.satisfaction.answered", "complaints.satisfaction.satisfied");
        assertThat(cells(called.with("satisfaction", "DISSATISFIED")))
                .contains("complaints.satisfaction.answered")
                .doesNotContain("complaints.satisfaction.satisfied");
        assertThat(cells(called.with("satisfaction", "UNREACHABLE")))
                .contains("complaints.satisfaction.asked")
                .doesNotContain("complaints.satisfaction.answered");
    }

    @Test
    void aRefusedMediationIsStatedApartAndItsAmountIsNotCounted() {
        assertThat(cells(Subject.mediation("REFUSED", "100.00"))).containsExactly("mediations.refused");
    }

    @Test
    void anAmountFinerThanAFenIsRefusedRatherThanRounded() {
        Countable tooFine = Subject.mediation("AGREED", "100.001").countable();

        assertThatThrownBy(tooFine::contributions).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aReviewIsOpenInItsYearUntilItIsConcludedInAnother() {
        Subject open = Subject.review("POLICY", null);
        Subject concluded = open.with("conclusion", "PASSED").with("concludedAt", "2025-01-03T02:00:00Z");

        assertThat(only(open).on()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(only(open).shares()).containsOnlyKeys("reviews.open");
        assertThat(only(concluded).on()).isEqualTo(LocalDate.of(2025, 1, 3));
        assertThat(only(concluded).shares()).containsKeys("reviews.total", "reviews.total|kind=POLICY");
    }

    @Test
    void nothingToCountIsNoShare() {
        assertThat(only(Subject.campaignEvent("OFFLINE", 0)).shares())
                .doesNotContainKeys("education.audience.offline", "education.audience.online", "education.views");
    }

    @Test
    void tiersOfOneSessionAddUpToItsPersonTimes() {
        Subject session = Subject.trainingSession("INTERNAL", "FRONT_LINE", 20)
                .with(
                        "attendance",
                        List.of(Map.of("tier", "FRONT_LINE", "count", 20), Map.of("tier", "NEW_STAFF", "count", 5)));

        assertThat(Invariants.breaches(Tally.of(List.of(session.countable())))).isEmpty();
        assertThat(only(session).shares()).containsEntry("training.personTimes", BigDecimal.valueOf(25));
    }

    @Test
    void aCaseOfSeveralGroupsStandsInEachOfThemAndOnceInTheFigure() {
        Subject complaint = Subject.complaint("12345", "VALID").with("groups", List.of("ELDERLY", "FARMER", "ELDERLY"));

        assertThat(receipt(complaint).shares())
                .containsEntry("complaints.specialGroups", BigDecimal.ONE)
                .containsEntry("complaints.specialGroups|group=ELDERLY", BigDecimal.ONE)
                .containsEntry("complaints.valid|group=FARMER", BigDecimal.ONE);
        assertThat(Invariants.breaches(Tally.of(List.of(complaint.countable()))))
                .isEmpty();
        assertThat(cells(complaint.with("groups", List.of())))
                .doesNotContain("complaints.specialGroups")
                .noneMatch(cell -> cell.contains("|group="));
    }

    @Test
    void whatIsOfValidComplaintsIsNotCountedOfOthers() {
        Subject repeat = Subject.complaint("12345", "REPEAT")
                .with("groups", List.of("ELDERLY"))
                .with("joint", true)
                .with("majorSince", "2024-03-04T01:30:00Z")
                .with("amountInDispute", new BigDecimal("5.00"))
                .with("acceptedAt", "2024-03-05T01:00:00Z")
                .with("extensions", 1)
                .with("redressAmount", new BigDecimal("5.00"));

        assertThat(cells(repeat))
                .containsExactlyInAnyOrder(
                        "complaints.gross",
                        "complaints.gross|source=12345",
                        "complaints.repeat",
                        "complaints.repeat|source=12345");
    }

    @Test
    void reExaminationsAreThoseOfAllDecisionsByWhatWasFound() {
        Subject twice = Subject.complaint("12345", "VALID")
                .with("acceptedAt", "2024-03-05T01:00:00Z")
                .with("decisionsSetAside", 1)
                .with("reExamination", Map.of("requestedAt", "2024-05-05T01:00:00Z", "outcome", "UPHELD"));

        assertThat(handling(twice).shares())
                .containsEntry("complaints.reExaminations", BigDecimal.valueOf(2))
                .containsEntry("complaints.reExaminations|reExaminationOutcome=SET_ASIDE", BigDecimal.ONE)
                .containsEntry("complaints.reExaminations|reExaminationOutcome=UPHELD", BigDecimal.ONE);
        assertThat(handling(twice.with("reExamination", Map.of("requestedAt", "2024-05-05T01:00:00Z")))
                        .shares())
                .containsEntry("complaints.reExaminations|reExaminationOutcome=OPEN", BigDecimal.ONE);
    }

    @Test
    void aStateOfBeforeIsCountedWithoutWhatItDoesNotTell() {
        Subject before = Subject.complaint("12345", "VALID").with("acceptedAt", "2024-03-05T01:00:00Z");

        assertThat(cells(before))
                .contains("complaints.valid|product=UNKNOWN")
                .doesNotContain("complaints.extended", "complaints.reExaminations", "complaints.redressAmount");
    }

    private static Contribution handling(Subject complaint) {
        return complaint.countable().contributions().get(1);
    }

    private static Contribution receipt(Subject complaint) {
        return complaint.countable().contributions().get(0);
    }

    private static Contribution only(Subject subject) {
        List<Contribution> contributions = subject.countable().contributions();
        assertThat(contributions).hasSize(1);
        return contributions.get(0);
    }

    private static List<String> cells(Subject subject) {
        return subject.countable().contributions().stream()
                .flatMap(contribution -> contribution.shares().keySet().stream())
                .toList();
    }
}
