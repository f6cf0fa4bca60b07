package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintProblem.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.xiaobao.platform.problem.DomainProblem;

/** What was done about a complaint so far; what has not happened is null. Each act gives the course after it. */
@Embeddable
record Course(
        @Column(name = "accepted_at") Instant acceptedAt,
        @Embedded Rejection rejection,
        @Embedded Decision decision,
        @Embedded Notice notice,
        @Embedded SourceReply sourceReply,
        @Column(name = "closed_at") Instant closedAt,
        @Embedded Withdrawal withdrawal) {

    /** Nothing was done yet. */
    static final Course NONE = new Course(null, null, null, null, null, null, null);

    Course accepted(Instant at) {
        return new Course(at, rejection, decision, notice, sourceReply, closedAt, withdrawal);
    }

    Course rejected(Rejection because) {
        return new Course(acceptedAt, because, decision, notice, sourceReply, closedAt, withdrawal);
    }

    Course decided(Decision made) {
        return new Course(acceptedAt, rejection, made, notice, sourceReply, closedAt, withdrawal);
    }

    Course told(Notice given) {
        require(notice == null, NOTICE_ALREADY_GIVEN);
        return new Course(acceptedAt, rejection, decision, given, sourceReply, closedAt, withdrawal);
    }

    Course replied(SourceReply reply) {
        require(sourceReply == null, SOURCE_ALREADY_REPLIED);
        return new Course(acceptedAt, rejection, decision, notice, reply, closedAt, withdrawal);
    }

    Course closed(Instant at) {
        return new Course(acceptedAt, rejection, decision, notice, sourceReply, at, withdrawal);
    }

    /** To be decided again: what was done on the earlier decision is no part of it any more. */
    Course reopened() {
        return new Course(acceptedAt, rejection, null, null, null, null, withdrawal);
    }

    Course withdrawn(Withdrawal withdrawn) {
        return new Course(acceptedAt, rejection, decision, notice, sourceReply, closedAt, withdrawn);
    }

    /** The complainant was told, and the source where it expects a reply. */
    void requireAnswers(boolean sourceExpectsReply) {
        require(notice != null, NOTICE_MISSING);
        require(!sourceExpectsReply || sourceReply != null, SOURCE_REPLY_MISSING);
    }

    /** The complainant was told of a decision of a unit that has a superior, and this is one. */
    void requireReexaminable(String superior) {
        require(!decision.isOfHeadOffice(), REEXAMINATION_OF_HEAD_OFFICE);
        require(decision.isBelow(superior), REEXAMINATION_NOT_SUPERIOR);
        require(notice != null, NOTICE_MISSING);
    }

    boolean withdrawnInTime() {
        return withdrawal != null && withdrawal.inTime();
    }

    /** The act that any next one must not be dated before. */
    Instant lastActAt(Instant receivedAt) {
        return latest(
                receivedAt,
                acceptedAt,
                rejection == null ? null : rejection.at(),
                decision == null ? null : decision.at(),
                closedAt);
    }

    /** Notice and reply may come in either order; the closing follows both. */
    Instant lastAnswerAt(Instant receivedAt) {
        return latest(
                lastActAt(receivedAt),
                notice == null ? null : notice.at(),
                sourceReply == null ? null : sourceReply.at());
    }

    private static Instant latest(Instant... instants) {
        return Stream.of(instants)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static void require(boolean holds, ComplaintProblem otherwise) {
        if (!holds) {
            throw new DomainProblem(otherwise);
        }
    }
}
