package org.xiaobao.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Complainant;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.deadline.ClockCase;
import org.xiaobao.complaints.deadline.ClockFacts.Milestones;
import org.xiaobao.platform.time.Zones;

/** A complaint at one moment, for those who only read it. Parts that have not happened are null. */
record ComplaintSnapshot(
        UUID id,
        long version,
        String number,
        String institution,
        String unit,
        Region region,
        Receipt receipt,
        Complainant complainant,
        Parties parties,
        Matter matter,
        Classification classification,
        ComplaintStatus status,
        Disposition disposition,
        Instant acceptedAt,
        Rejection rejection,
        Decision decision,
        Notice notice,
        SourceReply sourceReply,
        Instant closedAt,
        Withdrawal withdrawal,
        RepeatLink repeat,
        LocalDate dueOn,
        Instant restartedAt) {

    /** The act that any next one must not be dated before. */
    Instant lastActAt() {
        return latest(
                receipt.receivedAt(),
                acceptedAt,
                rejection == null ? null : rejection.at(),
                decision == null ? null : decision.at(),
                closedAt);
    }

    /** Notice and reply may come in either order; the closing follows both. */
    Instant lastAnswerAt() {
        return latest(lastActAt(), notice == null ? null : notice.at(), sourceReply == null ? null : sourceReply.at());
    }

    /** As its clocks see it: days of the institution's zone. */
    ClockCase clockCase() {
        return new ClockCase(
                id,
                number,
                institution,
                unit,
                null,
                receipt.source(),
                receipt.sourceReplyDueOn(),
                restartedAt,
                milestones());
    }

    private Milestones milestones() {
        return Milestones.of(
                Zones.dayOf(receipt.receivedAt()),
                decision == null ? null : day(decision.at()),
                notice == null ? null : day(notice.at()),
                sourceReply == null ? null : day(sourceReply.at()),
                rejection == null ? null : day(rejection.at()),
                withdrawal == null ? null : day(withdrawal.at()));
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : Zones.dayOf(instant);
    }

    private static Instant latest(Instant... instants) {
        return Stream.of(instants)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
