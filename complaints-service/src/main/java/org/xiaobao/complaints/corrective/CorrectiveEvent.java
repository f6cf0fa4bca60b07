package org.xiaobao.complaints.corrective;

import java.time.Instant;
import java.time.LocalDate;
import org.xiaobao.complaints.complaint.ComplaintFact;
import org.xiaobao.complaints.complaint.ComplaintState;
import org.xiaobao.platform.journal.EventType;

/** What was done about the cause of a complaint. */
public sealed interface CorrectiveEvent extends ComplaintFact {

    @EventType("complaint.corrective-action-raised.v1")
    record CorrectiveActionRaised(Instant at, int n, LocalDate dueOn, ComplaintState state)
            implements CorrectiveEvent {}

    @EventType("complaint.corrective-action-completed.v1")
    record CorrectiveActionCompleted(Instant at, int n, boolean inTime, ComplaintState state)
            implements CorrectiveEvent {}

    @EventType("complaint.corrective-action-verified.v1")
    record CorrectiveActionVerified(Instant at, int n, boolean effective, ComplaintState state)
            implements CorrectiveEvent {}
}
