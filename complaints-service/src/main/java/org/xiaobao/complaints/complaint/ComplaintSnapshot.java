package org.xiaobao.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.deadline.ClockCase;
import org.xiaobao.complaints.deadline.ClockFacts.Milestones;
import org.xiaobao.platform.time.Zones;

/** A complaint at one moment, for those who only read it. Parts that have not happened are null. */
record ComplaintSnapshot(
        UUID id,
        long version,
        String number,
        Registration registration,
        ComplaintStatus status,
        Disposition disposition,
        Course course,
        RepeatLink repeat,
        LocalDate dueOn,
        Instant restartedAt) {

    String institution() {
        return registration.institution();
    }

    String unit() {
        return registration.unit();
    }

    Receipt receipt() {
        return registration.receipt();
    }

    Parties parties() {
        return registration.parties();
    }

    Matter matter() {
        return registration.matter();
    }

    Decision decision() {
        return course.decision();
    }

    Notice notice() {
        return course.notice();
    }

    SourceReply sourceReply() {
        return course.sourceReply();
    }

    Withdrawal withdrawal() {
        return course.withdrawal();
    }

    /** The act that any next one must not be dated before. */
    Instant lastActAt() {
        return course.lastActAt(receipt().receivedAt());
    }

    /** Notice and reply may come in either order; the closing follows both. */
    Instant lastAnswerAt() {
        return course.lastAnswerAt(receipt().receivedAt());
    }

    /** As its clocks see it: days of the institution's zone. */
    ClockCase clockCase() {
        return new ClockCase(
                id,
                number,
                institution(),
                unit(),
                null,
                receipt().source(),
                receipt().sourceReplyDueOn(),
                restartedAt,
                milestones());
    }

    private Milestones milestones() {
        Rejection rejection = course.rejection();
        return Milestones.of(
                day(receipt().receivedAt()),
                decision() == null ? null : day(decision().at()),
                notice() == null ? null : day(notice().at()),
                sourceReply() == null ? null : day(sourceReply().at()),
                rejection == null ? null : day(rejection.at()),
                withdrawal() == null ? null : day(withdrawal().at()));
    }

    private static LocalDate day(Instant instant) {
        return Zones.dayOf(instant);
    }
}
