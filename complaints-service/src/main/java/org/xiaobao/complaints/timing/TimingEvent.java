package org.xiaobao.complaints.timing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xiaobao.complaints.complaint.ComplaintFact;
import org.xiaobao.complaints.complaint.ComplaintState;
import org.xiaobao.complaints.deadline.DeadlineDesk.Moved;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.platform.journal.EventType;

/** What was done to the clocks of a complaint, or was found by them. */
public sealed interface TimingEvent extends ComplaintFact {

    @EventType("complaint.extension-requested.v1")
    record ExtensionRequested(
            Instant at, int number, int level, @JsonIgnore String reason, ComplaintState state)
            implements TimingEvent {}

    @EventType("complaint.extension-told.v1")
    record ExtensionTold(Instant at, int number, int level, ComplaintState state) implements TimingEvent {}

    @EventType("complaint.extension-approved.v1")
    record ExtensionApproved(Instant at, int number, int level, ComplaintState state) implements TimingEvent {}

    @EventType("complaint.extension-refused.v1")
    record ExtensionRefused(
            Instant at, int number, int level, @JsonIgnore String reason, ComplaintState state)
            implements TimingEvent {}

    @EventType("complaint.appraisal-started.v1")
    record AppraisalStarted(
            Instant at, int number, LocalDate startedOn, Instant complainantToldAt, ComplaintState state)
            implements TimingEvent {}

    @EventType("complaint.appraisal-ended.v1")
    record AppraisalEnded(Instant at, int number, LocalDate endedOn, ComplaintState state) implements TimingEvent {}

    @EventType("complaint.new-material-received.v1")
    record NewMaterialReceived(Instant at, @JsonIgnore String reason, ComplaintState state) implements TimingEvent {}

    /** A changed calendar moved what is due. */
    @EventType("complaint.deadlines-recomputed.v1")
    record DeadlinesRecomputed(Instant at, List<Moved> moved, ComplaintState state) implements TimingEvent {}

    /** Raised once per deadline, due day and stage. */
    @EventType("complaint.deadline-alarm.v1")
    record DeadlineAlarmRaised(Instant at, DeadlineKind kind, String stage, LocalDate dueOn, ComplaintState state)
            implements TimingEvent {}
}
