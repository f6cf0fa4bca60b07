package org.xiaobao.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complaint.progress.LinkCause;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.complaint.progress.Satisfaction;
import org.xiaobao.platform.journal.EventType;

/** The facts a complaint itself gives back for its acts; reasons stay in the journal. */
public sealed interface ComplaintEvent extends ComplaintFact {

    @EventType("complaint.received.v1")
    record Received(Instant at, ComplaintState state) implements ComplaintEvent {}

    /** Who handles it stays in the journal's reason. */
    @EventType("complaint.assigned.v1")
    record Assigned(
            Instant at, String handlingUnit, @JsonIgnore String reason, ComplaintState state)
            implements ComplaintEvent {}

    @EventType("complaint.major-declared.v1")
    record MajorDeclared(
            Instant at, String ground, @JsonIgnore String reason, ComplaintState state) implements ComplaintEvent {}

    /** To whom is the journal's reason. */
    @EventType("complaint.major-reported.v1")
    record MajorReported(Instant at, @JsonIgnore String reason, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.accepted.v1")
    record Accepted(Instant at, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.rejected.v1")
    record Rejected(Instant at, @JsonIgnore String reason, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.linked-as-repeat.v1")
    record LinkedAsRepeat(
            Instant at,
            UUID originalId,
            LinkCause cause,
            @JsonIgnore String reason,
            ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.unlinked.v1")
    record Unlinked(Instant at, UUID originalId, @JsonIgnore String reason, ComplaintState state)
            implements ComplaintEvent {}

    /** Its original left the count, so it stands for itself now. */
    @EventType("complaint.promoted.v1")
    record Promoted(Instant at, UUID formerOriginalId, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.withdrawn.v1")
    record Withdrawn(Instant at, boolean inTime, @JsonIgnore String reason, ComplaintState state)
            implements ComplaintEvent {}

    /** {@code answeredWith} is the original, when a repeat was answered together with it; so in the next two. */
    @EventType("complaint.decided.v1")
    record Decided(Instant at, Outcome outcome, BigDecimal redressAmount, UUID answeredWith, ComplaintState state)
            implements ComplaintEvent {

        public Decided answeredWith(UUID original) {
            return new Decided(at, outcome, redressAmount, original, state);
        }
    }

    @EventType("complaint.notice-given.v1")
    record NoticeGiven(Instant at, NoticeChannel channel, UUID answeredWith, ComplaintState state)
            implements ComplaintEvent {

        public NoticeGiven answeredWith(UUID original) {
            return new NoticeGiven(at, channel, original, state);
        }
    }

    @EventType("complaint.source-replied.v1")
    record SourceReplied(Instant at, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.closed.v1")
    record Closed(Instant at, UUID answeredWith, ComplaintState state) implements ComplaintEvent {

        public Closed answeredWith(UUID original) {
            return new Closed(at, original, state);
        }
    }

    @EventType("complaint.called-back.v1")
    record CalledBack(
            Instant at,
            Satisfaction satisfaction,
            @JsonIgnore String reason,
            ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.reexamination-applied.v1")
    record ReexaminationApplied(Instant at, @JsonIgnore String reason, ComplaintState state)
            implements ComplaintEvent {}

    /** Counted under other codes from now on, in the year of its receipt. */
    @EventType("complaint.reclassified.v1")
    record Reclassified(
            Instant at,
            Classification former,
            Classification current,
            @JsonIgnore String reason,
            ComplaintState state) implements ComplaintEvent {}

    /** Names the fields, never what they say. */
    @EventType("complaint.complainant-corrected.v1")
    record ComplainantCorrected(Instant at, List<String> fields, ComplaintState state) implements ComplaintEvent {}

    /** Personal data and free texts are gone; everything that counts is as before. */
    @EventType("complaint.erased.v1")
    record Erased(Instant at, @JsonIgnore String reason, ComplaintState state) implements ComplaintEvent {

        @Override
        public boolean erasesReasons() {
            return true;
        }
    }
}
