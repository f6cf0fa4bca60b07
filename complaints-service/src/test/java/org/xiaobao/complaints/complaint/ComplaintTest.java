package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaobao.complaints.complaint.ComplaintFixtures.*;
import static org.xiaobao.complaints.complaint.ComplaintStatus.*;
import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.*;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiaobao.complaints.complaint.progress.ComplaintProblem;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;

class ComplaintTest {

    private static final Map<String, Consumer<Complaint>> ACTS = Map.of(
            "accept", c -> c.accept(day(5)),
            "reject", c -> c.reject(rejection()),
            "withdraw", c -> c.withdraw(day(5), null),
            "decide", c -> c.decide(decision()),
            "giveNotice", c -> c.giveNotice(notice()),
            "replyToSource", c -> c.replyToSource(reply()),
            "close", c -> c.close(day(5)));

    private static final Map<String, Set<ComplaintStatus>> LEGAL = Map.of(
            "accept", EnumSet.of(RECEIVED),
            "reject", EnumSet.of(RECEIVED),
            "withdraw", EnumSet.of(RECEIVED, ACCEPTED),
            "decide", EnumSet.of(ACCEPTED),
            "giveNotice", EnumSet.of(DECIDED),
            "replyToSource", EnumSet.of(DECIDED, ComplaintStatus.REJECTED),
            "close", EnumSet.noneOf(ComplaintStatus.class)); // a fixture that is only DECIDED lacks notice and reply

    static Stream<Arguments> refusals() {
        return ACTS.keySet().stream().sorted().flatMap(act -> Arrays.stream(ComplaintStatus.values())
                .filter(status -> !LEGAL.get(act).contains(status))
                .map(status -> Arguments.of(act, status)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("refusals")
    void aRefusedActChangesNothing(String act, ComplaintStatus status) {
        Complaint complaint = complaintIn(status);
        ComplaintSnapshot before = complaint.snapshot();
        assertThatThrownBy(() -> ACTS.get(act).accept(complaint)).isInstanceOf(DomainProblem.class);
        assertThat(complaint.snapshot()).isEqualTo(before);
    }

    @Test
    void aRegisteredComplaintIsReceivedAndValid() {
        Complaint complaint = received();
        ComplaintEvent.Received fact = complaint.received();
        assertThat(fact.at()).isEqualTo(RECEIVED_AT);
        assertThat(fact.subject()).isEqualTo(complaint.id());
        assertThat(fact.institution()).isEqualTo("HUAAN");
        assertThat(fact.state().status()).isEqualTo(RECEIVED);
        assertThat(fact.state().disposition()).isEqualTo(Disposition.VALID);
        assertThat(fact.state().amountInDispute()).isEqualTo(new BigDecimal("1200.50"));
    }

    @Test
    void acceptingDatesTheAcceptance() {
        ComplaintEvent.Accepted fact = received().accept(day(1));
        assertThat(fact.at()).isEqualTo(day(1));
        assertThat(fact.state().status()).isEqualTo(ACCEPTED);
        assertThat(fact.state().acceptedAt()).isEqualTo(day(1));
    }

    @Test
    void rejectingTakesItOutOfTheValidCountAndKeepsTheReasonFromTheEvent() {
        ComplaintEvent.Rejected fact = received().reject(rejection());
        assertThat(fact.reason()).isEqualTo("不属于本机构业务");
        assertThat(fact.state().status()).isEqualTo(ComplaintStatus.REJECTED);
        assertThat(fact.state().disposition()).isEqualTo(Disposition.REJECTED);
    }

    @Test
    void decidingKeepsOutcomeAndRedress() {
        Complaint complaint = complaintIn(ACCEPTED);
        ComplaintEvent.Decided fact = complaint.decide(decision());
        assertThat(fact.outcome()).isEqualTo(Outcome.PARTLY_UPHELD);
        assertThat(fact.redressAmount()).isEqualTo(new BigDecimal("35.20"));
        assertThat(complaint.snapshot().decision()).isEqualTo(decision());
    }

    @Test
    void aForwardedComplaintIsClosedOnlyAfterDecisionNoticeAndReply() {
        Complaint complaint = complaintIn(ACCEPTED);
        refused(() -> complaint.close(day(5)), DECISION_MISSING);
        complaint.decide(decision());
        refused(() -> complaint.close(day(5)), NOTICE_MISSING);
        complaint.giveNotice(notice());
        refused(() -> complaint.close(day(5)), SOURCE_REPLY_MISSING);
        complaint.replyToSource(reply());
        ComplaintEvent.Closed fact = complaint.close(day(5));
        assertThat(fact.state().status()).isEqualTo(CLOSED);
        assertThat(fact.state().closedAt()).isEqualTo(day(5));
        assertThat(fact.state().noticeAt()).isEqualTo(day(3));
        assertThat(fact.state().sourceRepliedAt()).isEqualTo(day(3));
    }

    @Test
    void aDirectComplaintNeedsNoReplyAndTakesNone() {
        Complaint complaint = receivedDirectly();
        complaint.accept(day(1));
        complaint.decide(decision());
        refused(() -> complaint.replyToSource(reply()), SOURCE_EXPECTS_NO_REPLY);
        complaint.giveNotice(notice());
        assertThat(complaint.close(day(5)).state().status()).isEqualTo(CLOSED);
    }

    @Test
    void noticeAndReplyAreGivenOnce() {
        Complaint complaint = complaintIn(DECIDED);
        complaint.giveNotice(notice());
        complaint.replyToSource(reply());
        refused(() -> complaint.giveNotice(notice()), NOTICE_ALREADY_GIVEN);
        refused(() -> complaint.replyToSource(reply()), SOURCE_ALREADY_REPLIED);
    }

    @Test
    void noticeBeforeTheDecisionSaysWhatIsMissing() {
        refused(() -> complaintIn(ACCEPTED).giveNotice(notice()), DECISION_MISSING);
        refused(() -> received().replyToSource(reply()), DECISION_MISSING);
    }

    @Test
    void theSourceIsToldOfARejection() {
        Complaint complaint = complaintIn(ComplaintStatus.REJECTED);
        assertThat(complaint.replyToSource(reply()).state().sourceRepliedAt()).isEqualTo(day(3));
    }

    @Test
    void aWithdrawalOnTheLastDayIsInTimeAndOneDayLaterIsLate() {
        ComplaintEvent.Withdrawn inTime = received().withdraw(day(WITHDRAWAL_LIMIT), new Secret("已和解"));
        assertThat(inTime.inTime()).isTrue();
        assertThat(inTime.reason()).isEqualTo("已和解");
        assertThat(inTime.state().disposition()).isEqualTo(Disposition.WITHDRAWN_IN_TIME);
        ComplaintEvent.Withdrawn late = received().withdraw(day(WITHDRAWAL_LIMIT + 1), null);
        assertThat(late.inTime()).isFalse();
        assertThat(late.state().status()).isEqualTo(WITHDRAWN);
        assertThat(late.state().disposition()).isEqualTo(Disposition.VALID);
    }

    @Test
    void theNextActIsNotBeforeTheLastAndClosingNotBeforeTheAnswers() {
        Complaint complaint = complaintIn(DECIDED);
        complaint.giveNotice(notice());
        assertThat(complaint.snapshot().lastActAt()).isEqualTo(day(2));
        assertThat(complaint.snapshot().lastAnswerAt()).isEqualTo(day(3));
    }

    private static void refused(Runnable act, ComplaintProblem with) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(DomainProblem.class, problem -> assertThat(problem.type())
                .isEqualTo(with));
    }
}
