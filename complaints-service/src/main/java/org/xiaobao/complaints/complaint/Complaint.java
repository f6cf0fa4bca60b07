package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintStatus.*;
import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.*;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Complainant;
import org.xiaobao.complaints.complainant.ComplainantCorrection;
import org.xiaobao.complaints.complaint.ComplaintEvent.*;
import org.xiaobao.complaints.complaint.progress.*;
import org.xiaobao.complaints.complaint.registration.*;
import org.xiaobao.complaints.deadline.clock.Schedule;
import org.xiaobao.complaints.recusal.CaseAtStake;
import org.xiaobao.platform.acts.Aggregate;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;

/** One complaint: the only writer of its status. Each act returns the fact it caused; a refused act changes nothing. */
@Entity
@Table(name = "complaint")
@DynamicUpdate
public class Complaint implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Embedded
    private Registration registration;

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

    @Embedded
    private Assignment assignment;

    @Column(name = "first_reached_at")
    private Instant firstReachedAt;

    @Embedded
    private Clocks clocks;

    @Column(name = "erased_at")
    private Instant erasedAt;

    Complaint() {
        // for Hibernate
    }

    Complaint(UUID id, ComplaintNumber number, Registration registration) {
        this.id = id;
        this.number = number.toString();
        this.registration = registration;
        this.status = RECEIVED;
        this.disposition = Disposition.VALID;
        this.course = Course.NONE;
        this.aftercare = Aftercare.NONE;
        this.clocks = Clocks.NEW;
    }

    public Received received() {
        return new Received(registration.receipt().receivedAt(), state());
    }

    /** Again as often as needed while it is handled, but then with a reason. */
    public Assigned assign(Assignment to, Secret note) {
        require(status.open(), ACT_NOT_ALLOWED);
        if (assignment != null && note == null) {
            throw new DomainProblem(REASSIGNMENT_NEEDS_REASON).at("/note", "改派须说明原因", "is needed to assign it again");
        }
        assignment = to;
        return new Assigned(to.at(), to.unit(), to.told(note), state());
    }

    /** It gets its own duty to report; what made it major does not go away. */
    public MajorDeclared declareMajor(Major found, Secret reason) {
        require(status.open(), ACT_NOT_ALLOWED);
        require(major() == null, MAJOR_ALREADY);
        registration = registration.major(found);
        return new MajorDeclared(found.since(), found.ground(), Secret.clear(reason), state());
    }

    public MajorReported reportMajor(Instant at, Secret to) {
        require(major() != null, NOT_MAJOR);
        require(major().reportedAt() == null, MAJOR_ALREADY_REPORTED);
        registration = registration.major(major().reported(at, to));
        return new MajorReported(at, to.clear(), state());
    }

    /** Once only: back from a decision to be decided again leads re-examination alone, {@link #reopen}. */
    public Accepted accept(Instant at) {
        require(status != DECIDED && status != CLOSED, ACT_NOT_ALLOWED);
        moveTo(ACCEPTED);
        course = course().accepted(at);
        return new Accepted(at, state());
    }

    public Rejected reject(Rejection because) {
        moveTo(REJECTED);
        course = course().rejected(because);
        count();
        return new Rejected(because.at(), because.reason().clear(), state());
    }

    public Withdrawn withdraw(Instant at, Secret reason) {
        moveTo(WITHDRAWN);
        Withdrawal withdrawal = new Withdrawal(at, registration.receipt().withdrawalCounts(at), reason);
        course = course().withdrawn(withdrawal);
        count();
        return new Withdrawn(at, withdrawal.inTime(), Secret.clear(reason), state());
    }

    public Decided decide(Decision made) {
        moveTo(DECIDED);
        course = course().decided(made);
        aftercare = aftercare.decidedAnew();
        return new Decided(made.at(), made.outcome(), made.redressAmount(), null, state());
    }

    public NoticeGiven giveNotice(Notice given) {
        requireDecision();
        require(status == DECIDED, ACT_NOT_ALLOWED);
        course = course().told(given);
        return new NoticeGiven(given.at(), given.channel(), null, state());
    }

    /** The source is told of the decision, or that the complaint was declined. */
    public SourceReplied replyToSource(SourceReply reply) {
        require(registration.receipt().forwarded(), SOURCE_EXPECTS_NO_REPLY);
        requireDecision();
        require(status == DECIDED || status == ComplaintStatus.REJECTED, ACT_NOT_ALLOWED);
        course = course().replied(reply);
        return new SourceReplied(reply.at(), state());
    }

    public Closed close(Instant at) {
        requireDecision();
        if (status == DECIDED) {
            course().requireAnswers(registration.receipt().forwarded());
        }
        moveTo(CLOSED);
        course = course().closed(at);
        return new Closed(at, null, state());
    }

    public CalledBack callBack(Callback call) {
        require(status == CLOSED, ACT_NOT_ALLOWED);
        aftercare = aftercare.called(call, course().closedAt());
        return new CalledBack(call.at(), call.satisfaction(), Secret.clear(call.note()), state());
    }

    /** Against a decision of a unit below head office, once, by its superior, up to and with the last day. */
    public ReexaminationApplied applyForReexamination(Reexamination applied, LocalDate lastDay, String superior) {
        requireDecision();
        require(status == DECIDED || status == CLOSED, ACT_NOT_ALLOWED);
        course().requireReexaminable(superior);
        aftercare = aftercare.applied(applied, lastDay);
        return new ReexaminationApplied(applied.appliedAt(), Secret.clear(applied.grounds()), state());
    }

    public void examine(Instant at, ReexaminationResult result, Secret reasons, String superior) {
        aftercare.requireApplication();
        course().requireReexaminable(superior);
        aftercare = aftercare.examined(at, result, reasons);
    }

    /** Its decision was set aside: it counts as before, is to be decided again, and its period starts again. */
    public void reopen(Instant at) {
        moveTo(ACCEPTED);
        aftercare = aftercare.reopened(course().sourceReply());
        course = course().reopened();
        clocks = clocks.restarted(at);
    }

    /** What both sides must be for this is for their group to know. */
    public LinkedAsRepeat linkTo(RepeatLink link, LinkCause cause) {
        require(!id.equals(link.originalId()), REPEAT_OF_ITSELF);
        repeat = link;
        count();
        return new LinkedAsRepeat(link.at(), link.originalId(), cause, Secret.clear(link.reason()), state());
    }

    /** It stays a repeat for the same reason, but of another original. */
    public LinkedAsRepeat follow(Complaint original, LinkCause cause, Instant now) {
        require(isRepeat(), NOT_A_REPEAT);
        return linkTo(new RepeatLink(original.id, repeat.reason(), now), cause);
    }

    public Unlinked unlink(String reason, Instant now) {
        require(isRepeat(), NOT_A_REPEAT);
        UUID former = repeat.originalId();
        repeat = null;
        count();
        return new Unlinked(now, former, reason, state());
    }

    public Promoted promote(Instant now) {
        require(isRepeat(), NOT_A_REPEAT);
        UUID former = repeat.originalId();
        repeat = null;
        count();
        return new Promoted(now, former, state());
    }

    /** New facts and reasons make the period start again, as long as nothing is decided. */
    public void restart(Instant at) {
        require(status == RECEIVED || status == ACCEPTED, ACT_NOT_ALLOWED);
        clocks = clocks.restarted(at);
    }

    /** In every status: statistics of a closed or declined case may be as wrong as those of an open one. */
    public Reclassified reclassify(Classification as, String because, Instant now) {
        Classification former = registration.classification();
        require(!former.equals(as), CLASSIFICATION_UNCHANGED);
        registration = registration.classified(as);
        return new Reclassified(now, former, as, because, state());
    }

    /** A right of the person (PIPL 46) in every status; tells which fields changed, never what they say. */
    public ComplainantCorrected correctComplainant(Complainant as, Instant now) {
        List<String> changed = ComplainantCorrection.changed(registration.complainant(), as);
        require(!changed.isEmpty(), COMPLAINANT_UNCHANGED);
        registration = registration.corrected(as);
        return new ComplainantCorrected(now, changed, state());
    }

    /** The first time the complainant was reached is the earliest one, in whatever order the log was written. */
    public void reached(Instant at) {
        if (firstReachedAt == null || at.isBefore(firstReachedAt)) {
            firstReachedAt = at;
        }
    }

    /** What its clocks say now. */
    public void counted(Schedule schedule) {
        clocks = clocks.counted(schedule.dueOn(), schedule.calendarRevision());
    }

    /** By an appraisal or a mediation. */
    public void clocksMoved() {
        clocks = clocks.movedBesideItsActs();
    }

    public void extended() {
        clocks = clocks.extended();
    }

    /** From now on nothing personal is in it; what counts stays. */
    public Erased erase(Instant now, String reason) {
        requireNotErased();
        erasedAt = now;
        return new Erased(now, reason, state());
    }

    void requireNotErased() {
        require(!isErased(), ALREADY_ERASED);
    }

    public boolean isErased() {
        return erasedAt != null;
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

    public boolean isOpen() {
        return status.open();
    }

    public boolean isRepeat() {
        return repeat != null;
    }

    /** Whether it would be counted as valid if it stood for itself: then it, or an original in its place, must count. */
    public boolean isLive() {
        return Disposition.of(status, false, course().withdrawnInTime()) == Disposition.VALID;
    }

    /** Complained of in the scope, or handled by it. */
    @Override
    public boolean isWithin(Scope scope) {
        return scope.covers(institution(), unit())
                || (assignment != null && scope.covers(institution(), assignment.unit()));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String institution() {
        return registration.institution();
    }

    public String unit() {
        return registration.unit();
    }

    public Instant receivedAt() {
        return registration.receipt().receivedAt();
    }

    public Major major() {
        return registration.major();
    }

    /** Null until it is assigned. */
    public Assignment assignment() {
        return assignment;
    }

    /** The original it repeats, or null. */
    public UUID repeatOf() {
        return repeat == null ? null : repeat.originalId();
    }

    /** As recusal sees it. */
    public CaseAtStake atStake() {
        NamedStaff named = registration.namedStaff();
        return new CaseAtStake(institution(), unit(), named == null ? List.of() : named.ids());
    }

    public ComplaintState state() {
        return ComplaintState.of(snapshot());
    }

    /** All there is to know of it now, for views and facts. */
    public ComplaintSnapshot snapshot() {
        return new ComplaintSnapshot(
                id,
                version,
                number,
                registration,
                status,
                disposition,
                course(),
                aftercare,
                repeat,
                assignment,
                firstReachedAt,
                clocks,
                erasedAt);
    }

    /** Hibernate gives an embeddable whose columns are all null as null. */
    private Course course() {
        return course == null ? Course.NONE : course;
    }
}
