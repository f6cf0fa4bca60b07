package org.xiaobao.complaints.complaint.progress;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.*;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** What was done about a complaint so far; what has not happened is null. Each act gives the course after it. */
@Embeddable
public record Course(
        @Column(name = "accepted_at") Instant acceptedAt,
        @Embedded Rejection rejection,
        @Embedded Decision decision,
        @Embedded Notice notice,
        @Embedded SourceReply sourceReply,
        @Column(name = "closed_at") Instant closedAt,
        @Embedded Withdrawal withdrawal) {

    /** Nothing was done yet. */
    public static final Course NONE = new Course(null, null, null, null, null, null, null);

    public Course accepted(Instant at) {
        return new Course(at, rejection, decision, notice, sourceReply, closedAt, withdrawal);
    }

    public Course rejected(Rejection because) {
        return new Course(acceptedAt, because, decision, notice, sourceReply, closedAt, withdrawal);
    }

    public Course decided(Decision made) {
        return new Course(acceptedAt, rejection, made, notice, sourceReply, closedAt, withdrawal);
    }

    public Course told(Notice given) {
        require(notice == null, NOTICE_ALREADY_GIVEN);
        return new Course(acceptedAt, rejection, decision, given, sourceReply, closedAt, withdrawal);
    }

    public Course replied(SourceReply reply) {
        require(sourceReply == null, SOURCE_ALREADY_REPLIED);
        return new Course(acceptedAt, rejection, decision, notice, reply, closedAt, withdrawal);
    }

    public Course closed(Instant at) {
        return new Course(acceptedAt, rejection, decision, notice, sourceReply, at, withdrawal);
    }

    /** To be decided again: what was done on the earlier decision is no part of it any more. */
    public Course reopened() {
        return new Course(acceptedAt, rejection, null, null, null, null, withdrawal);
    }

    public Course withdrawn(Withdrawal withdrawn) {
        return new Course(acceptedAt, rejection, decision, notice, sourceReply, closedAt, withdrawn);
    }

    /** The complainant was told, and the source where it expects a reply. */
    public void requireAnswers(boolean sourceExpectsReply) {
        require(notice != null, NOTICE_MISSING);
        require(!sourceExpectsReply || sourceReply != null, SOURCE_REPLY_MISSING);
    }

    /** The complainant was told of a decision of a unit that has a superior, and this is one. */
    public void requireReexaminable(String superior) {
        require(!decision.isOfHeadOffice(), REEXAMINATION_OF_HEAD_OFFICE);
        require(decision.isBelow(superior), REEXAMINATION_NOT_SUPERIOR);
        require(notice != null, NOTICE_MISSING);
    }

    public boolean withdrawnInTime() {
        return withdrawal != null && withdrawal.inTime();
    }

    /** The act that any next one must not be dated before. */
    public Instant lastActAt(Instant receivedAt) {
        return latest(
                receivedAt,
                acceptedAt,
                rejection == null ? null : rejection.at(),
                decision == null ? null : decision.at(),
                closedAt);
    }

    /** Notice and reply may come in either order; the closing follows both. */
    public Instant lastAnswerAt(Instant receivedAt) {
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
}
