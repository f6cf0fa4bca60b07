package org.xiaobao.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.complaint.progress.Aftercare;
import org.xiaobao.complaints.complaint.progress.Assignment;
import org.xiaobao.complaints.complaint.progress.Clocks;
import org.xiaobao.complaints.complaint.progress.Course;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Notice;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.Rejection;
import org.xiaobao.complaints.complaint.progress.RepeatLink;
import org.xiaobao.complaints.complaint.progress.SourceReply;
import org.xiaobao.complaints.complaint.progress.Withdrawal;
import org.xiaobao.complaints.complaint.registration.Major;
import org.xiaobao.complaints.complaint.registration.Matter;
import org.xiaobao.complaints.complaint.registration.Receipt;
import org.xiaobao.complaints.complaint.registration.Registration;
import org.xiaobao.complaints.deadline.clock.ClockCase;
import org.xiaobao.complaints.deadline.clock.ClockFacts.Milestones;
import org.xiaobao.platform.time.Zones;

/** A complaint at one moment, for those who only read it. Parts that have not happened are null. */
public record ComplaintSnapshot(
        UUID id,
        long version,
        String number,
        Registration registration,
        ComplaintStatus status,
        Disposition disposition,
        Course course,
        Aftercare aftercare,
        RepeatLink repeat,
        Assignment assignment,
        Instant firstReachedAt,
        Clocks clocks,
        Instant erasedAt) {

    /** Day of its last act once it has ended; null while it is open or a re-examination is. */
    public LocalDate endedOn() {
        Reexamination asked = aftercare.reexamination();
        if (status.open() || (asked != null && asked.decidedAt() == null)) {
            return null;
        }
        return Stream.of(
                        lastAnswerAt(),
                        course.rejection() == null ? null : course.rejection().at(),
                        withdrawal() == null ? null : withdrawal().at(),
                        asked == null ? null : asked.decidedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(Zones::dayOf)
                .orElseThrow();
    }

    /** Statutory due day as last counted; null where no rule was in force on the day of receipt. */
    public LocalDate dueOn() {
        return clocks.dueOn();
    }

    public String institution() {
        return registration.institution();
    }

    public String unit() {
        return registration.unit();
    }

    public Receipt receipt() {
        return registration.receipt();
    }

    /** Null until it is assigned. */
    String handlingUnit() {
        return assignment == null ? null : assignment.unit();
    }

    /** Subject id, null until it is assigned. */
    String handler() {
        return assignment == null ? null : assignment.handler();
    }

    /** Null for a complaint that is not major. */
    Major major() {
        return registration.major();
    }

    public Parties parties() {
        return registration.parties();
    }

    public Matter matter() {
        return registration.matter();
    }

    public Decision decision() {
        return course.decision();
    }

    public Notice notice() {
        return course.notice();
    }

    public SourceReply sourceReply() {
        return course.sourceReply();
    }

    Withdrawal withdrawal() {
        return course.withdrawal();
    }

    /** The assignment that a next one must not be dated before, or else the receipt. */
    public Instant lastAssignedAt() {
        return assignment == null ? receipt().receivedAt() : assignment.at();
    }

    /** The act that any next one must not be dated before. */
    public Instant lastActAt() {
        Instant reopened = aftercare.reopenedAt();
        Instant last = course.lastActAt(receipt().receivedAt());
        return reopened == null || reopened.isBefore(last) ? last : reopened;
    }

    /** Notice and reply may come in either order; the closing follows both. */
    public Instant lastAnswerAt() {
        return course.lastAnswerAt(receipt().receivedAt());
    }

    /** The application, else the answer that any application follows. */
    public Instant lastReexaminationAt() {
        Reexamination asked = aftercare.reexamination();
        return asked == null ? lastAnswerAt() : asked.appliedAt();
    }

    /** As its clocks see it: days of the institution's zone. */
    public ClockCase clockCase() {
        return new ClockCase(
                id,
                number,
                institution(),
                unit(),
                handlingUnit(),
                handler(),
                receipt().source(),
                receipt().sourceReplyDueOn(),
                clocks.restartedAt(),
                clocks.moved(),
                milestones());
    }

    private Milestones milestones() {
        return new Milestones(
                Zones.dayOf(receipt().receivedAt()),
                day(decision(), Decision::at),
                day(notice(), Notice::at),
                sourceRepliedOn(),
                day(course.rejection(), Rejection::at),
                day(withdrawal(), Withdrawal::at),
                reexaminable() ? day(notice(), Notice::at) : null,
                day(aftercare.reexamination(), Reexamination::appliedAt),
                day(aftercare.reexamination(), Reexamination::decidedAt),
                day(major(), Major::since),
                day(major(), Major::reportedAt));
    }

    /** The first reply keeps the source's limit; one that follows a set-aside decision has none. */
    private LocalDate sourceRepliedOn() {
        Instant first = aftercare.firstSourceReplyAt();
        return first == null ? day(sourceReply(), SourceReply::at) : Zones.dayOf(first);
    }

    private boolean reexaminable() {
        return decision() != null && !decision().isOfHeadOffice();
    }

    private static <P> LocalDate day(P part, Function<P, Instant> when) {
        Instant instant = part == null ? null : when.apply(part);
        return instant == null ? null : Zones.dayOf(instant);
    }
}
