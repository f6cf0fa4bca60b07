package org.xiaobao.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Every fact a complaint publishes. Each carries the whole reportable state after it; reasons stay in the journal. */
sealed interface ComplaintEvent extends Fact {

    ComplaintState state();

    @Override
    default UUID subject() {
        return state().complaintId();
    }

    @Override
    default String institution() {
        return state().institution();
    }

    @EventType("complaint.received.v1")
    record Received(Instant at, ComplaintState state) implements ComplaintEvent {}

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

    @EventType("complaint.decided.v1")
    record Decided(Instant at, Outcome outcome, BigDecimal redressAmount, ComplaintState state)
            implements ComplaintEvent {}

    @EventType("complaint.notice-given.v1")
    record NoticeGiven(Instant at, NoticeChannel channel, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.source-replied.v1")
    record SourceReplied(Instant at, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.closed.v1")
    record Closed(Instant at, ComplaintState state) implements ComplaintEvent {}
}
