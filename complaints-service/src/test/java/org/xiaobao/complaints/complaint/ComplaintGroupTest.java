package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaobao.complaints.complaint.ComplaintFixtures.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.complaint.progress.ComplaintProblem;
import org.xiaobao.complaints.complaint.progress.LinkCause;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;

class ComplaintGroupTest {

    private static final Secret WHY = new Secret("同一客户同一诉求");

    private final Complaint original = received();
    private final Complaint second = receivedAt(day(1), true);
    private final Complaint third = receivedAt(day(2), true);

    @Test
    void linkingMakesARepeatOfALiveOriginal() {
        List<ComplaintEvent> events = new ComplaintGroup(second, List.of()).join(original, WHY, day(3));
        assertThat(events).singleElement().isInstanceOfSatisfying(ComplaintEvent.LinkedAsRepeat.class, fact -> {
            assertThat(fact.originalId()).isEqualTo(original.id());
            assertThat(fact.cause()).isEqualTo(LinkCause.OFFICER);
            assertThat(fact.reason()).isEqualTo(WHY.clear());
            assertThat(fact.state().repeatOf()).isEqualTo(original.id());
        });
        assertThat(disposition(second)).isEqualTo(Disposition.REPEAT);
        assertThat(disposition(original)).isEqualTo(Disposition.VALID);
    }

    @Test
    void anOriginalThatIsLinkedBringsItsRepeatsAlong() {
        new ComplaintGroup(third, List.of()).join(second, WHY, day(3));
        List<ComplaintEvent> events = new ComplaintGroup(second, List.of(third)).join(original, WHY, day(4));
        assertThat(events).hasSize(2);
        assertThat(second.repeatOf()).isEqualTo(original.id());
        assertThat(third.repeatOf()).isEqualTo(original.id());
    }

    @Test
    void aComplaintCannotRepeatOneThatRepeatsIt() {
        assertThatThrownBy(() -> new ComplaintGroup(original, List.of(second)).join(original, WHY, day(3)))
                .isInstanceOfSatisfying(DomainProblem.class, problem -> assertThat(problem.type())
                        .isEqualTo(ComplaintProblem.REPEAT_LOOP));
    }

    @Test
    void anOriginalOutOfTheCountCannotStandForARepeat() {
        original.withdraw(day(1), null);
        assertThatThrownBy(() -> new ComplaintGroup(second, List.of()).join(original, WHY, day(3)))
                .isInstanceOfSatisfying(DomainProblem.class, problem -> assertThat(problem.type())
                        .isEqualTo(ComplaintProblem.ORIGINAL_NOT_COUNTED));
        assertThat(second.isRepeat()).isFalse();
    }

    @Test
    void whenTheOriginalIsWithdrawnInTimeTheEarliestLiveRepeatTakesItsPlace() {
        link(second);
        link(third);
        original.withdraw(day(4), null);
        List<ComplaintEvent> events = new ComplaintGroup(original, List.of(third, second)).closeRanks(day(4));
        assertThat(events.get(0)).isInstanceOfSatisfying(ComplaintEvent.Promoted.class, fact -> {
            assertThat(fact.subject()).isEqualTo(second.id());
            assertThat(fact.formerOriginalId()).isEqualTo(original.id());
        });
        assertThat(events.get(1)).isInstanceOfSatisfying(ComplaintEvent.LinkedAsRepeat.class, fact -> {
            assertThat(fact.subject()).isEqualTo(third.id());
            assertThat(fact.originalId()).isEqualTo(second.id());
            assertThat(fact.cause()).isEqualTo(LinkCause.ORIGINAL_LEFT);
            assertThat(fact.reason()).isEqualTo(WHY.clear());
        });
        assertThat(List.of(disposition(original), disposition(second), disposition(third)))
                .containsExactly(Disposition.WITHDRAWN_IN_TIME, Disposition.VALID, Disposition.REPEAT);
    }

    @Test
    void aRejectedOriginalIsReplacedLikewise() {
        link(second);
        original.reject(rejection());
        new ComplaintGroup(original, List.of(second)).closeRanks(day(4));
        assertThat(disposition(second)).isEqualTo(Disposition.VALID);
    }

    @Test
    void aLateWithdrawalLeavesTheOriginalInItsPlace() {
        link(second);
        original.withdraw(day(WITHDRAWAL_LIMIT + 1), null);
        assertThat(new ComplaintGroup(original, List.of(second)).closeRanks(day(20)))
                .isEmpty();
        assertThat(disposition(second)).isEqualTo(Disposition.REPEAT);
    }

    @Test
    void repeatsThatLeftThemselvesAreNotPromoted() {
        link(second);
        link(third);
        second.withdraw(day(3), null);
        original.withdraw(day(4), null);
        new ComplaintGroup(original, List.of(second, third)).closeRanks(day(4));
        assertThat(disposition(third)).isEqualTo(Disposition.VALID);
        assertThat(second.repeatOf()).isEqualTo(third.id());
    }

    @Test
    void unlinkingRestoresTheOwnDisposition() {
        link(second);
        second.withdraw(day(3), null);
        assertThat(disposition(second)).isEqualTo(Disposition.REPEAT);
        ComplaintEvent.Unlinked fact = second.unlink("另一笔贷款", day(5));
        assertThat(fact.originalId()).isEqualTo(original.id());
        assertThat(fact.reason()).isEqualTo("另一笔贷款");
        assertThat(disposition(second)).isEqualTo(Disposition.WITHDRAWN_IN_TIME);
        assertThatThrownBy(() -> second.unlink(null, day(6))).isInstanceOf(DomainProblem.class);
    }

    private void link(Complaint repeat) {
        new ComplaintGroup(repeat, List.of()).join(original, WHY, day(3));
    }

    private static Disposition disposition(Complaint complaint) {
        return complaint.snapshot().disposition();
    }
}
