package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintProblem.*;
import static org.xiaobao.complaints.complaint.ComplaintStatus.*;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complaint.ComplaintEvent.*;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;

/** One complaint: the only writer of its status. Each act returns the fact it caused; a refused act changes nothing. */
@Entity
@Table(name = "complaint")
@DynamicUpdate
class Complaint extends Handled {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Embedded
    private Course course;

    @Embedded
    private Aftercare aftercare;

    @Embedded
    private RepeatLink repeat;

    Complaint() {
        // for Hibernate
    }

    Complaint(UUID id, ComplaintNumber number, Registration registration) {
        super(registration);
        this.id = id;
        this.number = number.toString();
        this.status = RECEIVED;
        this.disposition = Disposition.VALID;
        this.course = Course.NONE;
    }

    Received received() {
        return new Received(receipt().receivedAt(), state());
    }

    /** Again as often as needed while it is handled, but then with a reason. */
    Assigned assign(Assignment to, Secret note) {
        require(status.open(), ACT_NOT_ALLOWED);
        handTo(to, note);
        return new Assigned(to.at(), to.unit(), to.told(note), state());
    }

    /** It gets its own duty to report; what made it major does not go away. */
    MajorDeclared declareMajor(Major found, Secret reason) {
        require(status.open(), ACT_NOT_ALLOWED);
        becomeMajor(found);
        return new MajorDeclared(found.since(), found.ground(), Secret.clear(reason), state());
    }

    MajorReported reportMajor(Instant at, Secret to) {
        majorReported(at, to);
        return new MajorReported(at, to.clear(), state());
    }

    /** Once only: back from a decision to be decided again leads re-examination alone, {@link #reopen}. */
    Accepted accept(Instant at) {
        require(status != DECIDED && status != CLOSED, ACT_NOT_ALLOWED);
        moveTo(ACCEPTED);
        course = course().accepted(at);
        return new Accepted(at, state());
    }

    Rejected reject(Rejection because) {
        moveTo(REJECTED);
        course = course().rejected(because);
        count();
        return new Rejected(because.at(), because.reason().clear(), state());
    }

    Withdrawn withdraw(Instant at, Secret reason) {
        moveTo(WITHDRAWN);
        Withdrawal withdrawal = new Withdrawal(at, receipt().withdrawalCounts(at), reason);
        course = course().withdrawn(withdrawal);
        count();
        return new Withdrawn(at, withdrawal.inTime(), Secret.clear(reason), state());
    }

    Decided decide(Decision made) {
        moveTo(DECIDED);
        course = course().decided(made);
        aftercare = aftercare().decidedAnew();
        return new Decided(made.at(), made.outcome(), made.redressAmount(), null, state());
    }

    NoticeGiven giveNotice(Notice given) {
        requireDecision();
        require(status == DECIDED, ACT_NOT_ALLOWED);
        course = course().told(given);
        return new NoticeGiven(given.at(), given.channel(), null, state());
    }

    /** The source is told of the decision, or that the complaint was declined. */
    SourceReplied replyToSource(SourceReply reply) {
        require(receipt().forwarded(), SOURCE_EXPECTS_NO_REPLY);
        requireDecision();
        require(status == DECIDED || status == ComplaintStatus.REJECTED, ACT_NOT_ALLOWED);
        course = course().replied(reply);
        return new SourceReplied(reply.at(), state());
    }

    Closed close(Instant at) {
        requireDecision();
        if (status == DECIDED) {
            course().requireAnswers(receipt().forwarded());
        }
        moveTo(CLOSED);
        course = course().closed(at);
        return new Closed(at, null, state());
    }

    CalledBack callBack(Callback call) {
        require(status == CLOSED, ACT_NOT_ALLOWED);
        aftercare = aftercare().called(call, course().closedAt());
        return new CalledBack(call.at(), call.satisfaction(), Secret.clear(call.note()), state());
    }

    /** Against a decision of a unit below head office, once, by its superior, up to and with the last day. */
    ReexaminationApplied applyForReexamination(Reexamination applied, LocalDate lastDay, String superior) {
        requireDecision();
        require(status == DECIDED || status == CLOSED, ACT_NOT_ALLOWED);
        course().requireReexaminable(superior);
        aftercare = aftercare().applied(applied, lastDay);
        return new ReexaminationApplied(applied.appliedAt(), Secret.clear(applied.grounds()), state());
    }

    void examine(Instant at, ReexaminationResult result, Secret reasons, String superior) {
        aftercare().requireApplication();
        course().requireReexaminable(superior);
        aftercare = aftercare().examined(at, result, reasons);
    }

    /** Its decision was set aside: it counts as before, is to be decided again, and its period starts again. */
    void reopen(Instant at) {
        moveTo(ACCEPTED);
        aftercare = aftercare().reopened(course().sourceReply());
        course = course().reopened();
        startAgain(at);
    }

    /** What both sides must be for this is the group's to know: {@link ComplaintGroup}. */
    LinkedAsRepeat linkTo(RepeatLink link, LinkCause cause) {
        require(!id.equals(link.originalId()), REPEAT_OF_ITSELF);
        repeat = link;
        count();
        return new LinkedAsRepeat(link.at(), link.originalId(), cause, Secret.clear(link.reason()), state());
    }

    /** It stays a repeat for the same reason, but of another original. */
    LinkedAsRepeat follow(Complaint original, LinkCause cause, Instant now) {
        require(isRepeat(), NOT_A_REPEAT);
        return linkTo(new RepeatLink(original.id, repeat.reason(), now), cause);
    }

    Unlinked unlink(String reason, Instant now) {
        require(isRepeat(), NOT_A_REPEAT);
        UUID former = repeat.originalId();
        repeat = null;
        count();
        return new Unlinked(now, former, reason, state());
    }

    Promoted promote(Instant now) {
        require(isRepeat(), NOT_A_REPEAT);
        UUID former = repeat.originalId();
        repeat = null;
        count();
        return new Promoted(now, former, state());
    }

    /** New facts and reasons make the period start again, as long as nothing is decided. */
    void restart(Instant at) {
        require(status == RECEIVED || status == ACCEPTED, ACT_NOT_ALLOWED);
        startAgain(at);
    }

    /** In every status: statistics of a closed or declined case may be as wrong as those of an open one. */
    Reclassified reclassify(Classification as, String because, Instant now) {
        Classification former = classification();
        require(!former.equals(as), CLASSIFICATION_UNCHANGED);
        classify(as);
        return new Reclassified(now, former, as, because, state());
    }

    private void moveTo(ComplaintStatus next) {
        if (!status.successors().contains(next)) {
            throw new DomainProblem(ACT_NOT_ALLOWED)
                    .detail("当前状态为 " + status + ",不能变为 " + next, "It is " + status + " and cannot become " + next);
        }
        status = next;
    }

    private void requireDecision() {
        require(status != RECEIVED && status != ACCEPTED, DECISION_MISSING);
    }

    private void count() {
        disposition = Disposition.of(status, isRepeat(), course().withdrawnInTime());
    }

    /** It has no end yet. */
    boolean isOpen() {
        return status.open();
    }

    boolean isRepeat() {
        return repeat != null;
    }

    /** Whether it would be counted as valid if it stood for itself: then it, or an original in its place, must count. */
    boolean isLive() {
        return Disposition.of(status, false, course().withdrawnInTime()) == Disposition.VALID;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The original it repeats, or null. */
    UUID repeatOf() {
        return repeat == null ? null : repeat.originalId();
    }

    @Override
    ComplaintState state() {
        return ComplaintState.of(snapshot());
    }

    /** All there is to know of it now, for views and facts. */
    ComplaintSnapshot snapshot() {
        return new ComplaintSnapshot(
                id,
                version,
                number,
                registration(),
                status,
                disposition,
                course(),
                aftercare(),
                repeat,
                assignment(),
                firstReachedAt(),
                dueOn(),
                restartedAt(),
                erasedAt());
    }

    /** Hibernate gives an embeddable whose columns are all null as null. */
    private Course course() {
        return course == null ? Course.NONE : course;
    }

    private Aftercare aftercare() {
        return aftercare == null ? Aftercare.NONE : aftercare;
    }
}
