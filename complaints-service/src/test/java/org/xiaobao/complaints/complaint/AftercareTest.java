package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaobao.complaints.complaint.ComplaintFixtures.*;

import java.time.LocalDate;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.complaint.progress.Callback;
import org.xiaobao.complaints.complaint.progress.ComplaintProblem;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Notice;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.complaints.complaint.progress.Satisfaction;
import org.xiaobao.complaints.complaint.progress.SourceReply;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

class AftercareTest {

    private static final Secret WHY = new Secret("对处理决定不服");
    private static final LocalDate LAST_DAY = Zones.dayOf(day(33));

    private final Complaint closed = complaintIn(ComplaintStatus.CLOSED);

    @Test
    void aCallBackTellsWhatWasFound() {
        ComplaintEvent.CalledBack fact = closed.callBack(call(5, Satisfaction.SATISFIED));
        assertThat(fact.state().satisfaction()).isEqualTo(Satisfaction.SATISFIED);
        assertThat(fact.state().status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void onlyTheClosedAreCalledBack() {
        for (ComplaintStatus status : EnumSet.complementOf(EnumSet.of(ComplaintStatus.CLOSED))) {
            Complaint other = complaintIn(status);
            refused(() -> other.callBack(call(5, Satisfaction.SATISFIED)), ComplaintProblem.ACT_NOT_ALLOWED);
            assertThat(other.state().satisfaction()).isNull();
        }
    }

    @Test
    void whoWasNotReachedIsCalledAgainAndWhoAnsweredIsNot() {
        closed.callBack(call(5, Satisfaction.UNREACHABLE));
        closed.callBack(call(6, Satisfaction.NO_ANSWER));
        closed.callBack(call(7, Satisfaction.DISSATISFIED));
        refused(() -> closed.callBack(call(8, Satisfaction.SATISFIED)), ComplaintProblem.CALLBACK_ANSWERED);
        assertThat(closed.state().satisfaction()).isEqualTo(Satisfaction.DISSATISFIED);
    }

    @Test
    void afterTheSecondClosingAVainCallKeepsTheAnswerOfBefore() {
        closed.callBack(call(5, Satisfaction.DISSATISFIED));
        setAside();
        closeAgain("/HQ");
        assertThat(closed.callBack(call(20, Satisfaction.UNREACHABLE)).state().satisfaction())
                .isEqualTo(Satisfaction.DISSATISFIED);
        assertThat(closed.callBack(call(21, Satisfaction.SATISFIED)).state().satisfaction())
                .isEqualTo(Satisfaction.SATISFIED);
    }

    @Test
    void theSuperiorOfTheDecidingUnitExaminesUpToTheLastDay() {
        refused(() -> apply(34, "/HQ"), ComplaintProblem.REEXAMINATION_TOO_LATE);
        refused(() -> apply(5, "/HQ/OUTLET-03"), ComplaintProblem.REEXAMINATION_NOT_SUPERIOR);
        refused(() -> apply(5, "/HQ/OUTLET"), ComplaintProblem.REEXAMINATION_NOT_SUPERIOR);
        assertThat(closed.snapshot().aftercare().reexamination()).isNull();
        assertThat(apply(33, "/HQ").state().status()).isEqualTo(ComplaintStatus.CLOSED);
        refused(() -> apply(33, "/HQ"), ComplaintProblem.REEXAMINATION_APPLIED);
    }

    @Test
    void whatIsNotYetAnsweredIsNotExamined() {
        refused(
                () -> complaintIn(ComplaintStatus.ACCEPTED).applyForReexamination(application(5), LAST_DAY, "/HQ"),
                ComplaintProblem.DECISION_MISSING);
        refused(
                () -> complaintIn(ComplaintStatus.DECIDED).applyForReexamination(application(5), LAST_DAY, "/HQ"),
                ComplaintProblem.NOTICE_MISSING);
        refused(
                () -> closed.applyForReexamination(application(5), null, "/HQ"),
                ComplaintProblem.REEXAMINATION_NO_RULE);
    }

    @Test
    void whatIsSetAsideIsOpenAgainAndCountsAsBefore() {
        ComplaintState before = closed.state();
        setAside();
        ComplaintState after = closed.state();
        assertThat(after.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(after.disposition()).isEqualTo(before.disposition());
        assertThat(after.acceptedAt()).isEqualTo(before.acceptedAt());
        assertThat(after.decidedAt()).isNull();
        assertThat(after.noticeAt()).isNull();
        assertThat(after.closedAt()).isNull();
        assertThat(closed.snapshot().clocks().restartedAt()).isEqualTo(day(9));
        refused(() -> closed.close(day(10)), ComplaintProblem.DECISION_MISSING);
    }

    @Test
    void theNewDecisionIsExaminedAnewUnlessItIsOfHeadOffice() {
        setAside();
        closeAgain("/HQ/OUTLET-03");
        apply(16, "/HQ");
        closed.examine(day(17), ReexaminationResult.SET_ASIDE, WHY, "/HQ");
        closed.reopen(day(17));
        closeAgain("/HQ");
        refused(() -> apply(18, "/"), ComplaintProblem.REEXAMINATION_OF_HEAD_OFFICE);
    }

    @Test
    void whatWasExaminedIsToldAlsoWhenTheNextDecisionHasTakenItsPlace() {
        assertThat(closed.state().reExamination()).isNull();
        apply(8, "/HQ");
        assertThat(closed.state().reExamination()).isEqualTo(new ComplaintState.ReExamination(day(8), null));
        closed.examine(day(9), ReexaminationResult.SET_ASIDE, WHY, "/HQ");
        closed.reopen(day(9));
        assertThat(closed.state().reExamination().outcome()).isEqualTo(ReexaminationResult.SET_ASIDE);
        assertThat(closed.state().decisionsSetAside()).isZero();
        closeAgain("/HQ/OUTLET-03");
        assertThat(closed.state().reExamination()).isNull();
        assertThat(closed.state().decisionsSetAside()).isEqualTo(1);
        apply(16, "/HQ");
        closed.examine(day(17), ReexaminationResult.UPHELD, WHY, "/HQ");
        assertThat(closed.state().reExamination().outcome()).isEqualTo(ReexaminationResult.UPHELD);
        assertThat(closed.state().decisionsSetAside()).isEqualTo(1);
    }

    @Test
    void whatADecisionAwardsIsToldAsLongAsItStands() {
        assertThat(closed.state().redressAmount()).isEqualTo(decision().redressAmount());
        setAside();
        assertThat(closed.state().redressAmount()).isNull();
    }

    @Test
    void whatWasNotAppliedForOrIsDecidedIsNotDecided() {
        refused(() -> examine("/HQ"), ComplaintProblem.REEXAMINATION_NOT_APPLIED);
        apply(8, "/HQ");
        refused(() -> examine("/HQ/OUTLET-03"), ComplaintProblem.REEXAMINATION_NOT_SUPERIOR);
        examine("/HQ");
        refused(() -> examine("/HQ"), ComplaintProblem.REEXAMINATION_DECIDED);
    }

    private void examine(String unit) {
        closed.examine(day(9), ReexaminationResult.UPHELD, WHY, unit);
    }

    private void setAside() {
        apply(8, "/HQ");
        closed.examine(day(9), ReexaminationResult.SET_ASIDE, WHY, "/HQ");
        closed.reopen(day(9));
    }

    private void closeAgain(String unit) {
        Decision made = decision();
        closed.decide(new Decision(
                day(12), made.outcome(), made.findings(), made.basis(), made.remedy(), made.redressAmount(), unit));
        closed.giveNotice(new Notice(day(13), NoticeChannel.WRITTEN, null, null, null));
        closed.replyToSource(new SourceReply(day(13), null, null));
        closed.close(day(14));
    }

    private ComplaintEvent apply(int day, String unit) {
        return closed.applyForReexamination(application(day), LAST_DAY, unit);
    }

    private static Reexamination application(int day) {
        return Reexamination.applied(day(day), WHY);
    }

    private static Callback call(int day, Satisfaction found) {
        return new Callback(day(day), found, new Secret("电话回访"));
    }

    private static void refused(ThrowingCallable act, ComplaintProblem as) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainProblem.class, problem -> assertThat(problem.type())
                .isEqualTo(as));
    }
}
