package org.xiaobao.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complaint.progress.LinkCause;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.complaints.complaint.progress.Satisfaction;
import org.xiaobao.complaints.deadline.DeadlineDesk.Moved;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
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

    /** What was said stays in the contact log. */
    @EventType("complaint.contacted.v1")
    record Contacted(
            Instant at,
            int number,
            NoticeChannel channel,
            ContactDirection direction,
            ContactOutcome outcome,
            ComplaintState state)
            implements ComplaintEvent {}

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

        Decided answeredWith(UUID original) {
            return new Decided(at, outcome, redressAmount, original, state);
        }
    }

    @EventType("complaint.notice-given.v1")
    record NoticeGiven(Instant at, NoticeChannel channel, UUID answeredWith, ComplaintState state)
            implements ComplaintEvent {

        NoticeGiven answeredWith(UUID original) {
            return new NoticeGiven(at, channel, original, state);
        }
    }

    @EventType("complaint.source-replied.v1")
    record SourceReplied(Instant at, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.closed.v1")
    record Closed(Instant at, UUID answeredWith, ComplaintState state) implements ComplaintEvent {

        Closed answeredWith(UUID original) {
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

    /** Set aside, the state is that of a case to be decided again. */
    @EventType("complaint.reexamination-decided.v1")
    record ReexaminationDecided(
            Instant at,
            ReexaminationResult result,
            @JsonIgnore String reason,
            ComplaintState state) implements ComplaintEvent {}

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

    @EventType("complaint.extension-requested.v1")
    record ExtensionRequested(
            Instant at, int number, int level, @JsonIgnore String reason, ComplaintState state)
            implements ComplaintEvent {}

    @EventType("complaint.extension-told.v1")
    record ExtensionTold(Instant at, int number, int level, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.extension-approved.v1")
    record ExtensionApproved(Instant at, int number, int level, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.extension-refused.v1")
    record ExtensionRefused(
            Instant at, int number, int level, @JsonIgnore String reason, ComplaintState state)
            implements ComplaintEvent {}

    @EventType("complaint.appraisal-started.v1")
    record AppraisalStarted(
            Instant at, int number, LocalDate startedOn, Instant complainantToldAt, ComplaintState state)
            implements ComplaintEvent {}

    @EventType("complaint.appraisal-ended.v1")
    record AppraisalEnded(Instant at, int number, LocalDate endedOn, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.mediation-paused.v1")
    record MediationPaused(Instant at, UUID mediationId, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.mediation-resumed.v1")
    record MediationResumed(Instant at, UUID mediationId, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.new-material-received.v1")
    record NewMaterialReceived(Instant at, @JsonIgnore String reason, ComplaintState state) implements ComplaintEvent {}

    /** A changed calendar moved what is due. */
    @EventType("complaint.deadlines-recomputed.v1")
    record DeadlinesRecomputed(Instant at, List<Moved> moved, ComplaintState state) implements ComplaintEvent {}

    /** Raised once per deadline, due day and stage. */
    @EventType("complaint.deadline-alarm.v1")
    record DeadlineAlarmRaised(Instant at, DeadlineKind kind, String stage, LocalDate dueOn, ComplaintState state)
            implements ComplaintEvent {}

    @EventType("complaint.corrective-action-raised.v1")
    record CorrectiveActionRaised(Instant at, int n, LocalDate dueOn, ComplaintState state) implements ComplaintEvent {}

    @EventType("complaint.corrective-action-completed.v1")
    record CorrectiveActionCompleted(Instant at, int n, boolean inTime, ComplaintState state)
            implements ComplaintEvent {}

    @EventType("complaint.corrective-action-verified.v1")
    record CorrectiveActionVerified(Instant at, int n, boolean effective, ComplaintState state)
            implements ComplaintEvent {}

    /** Personal data and free texts are gone; everything that counts is as before. */
    @EventType("complaint.erased.v1")
    record Erased(Instant at, @JsonIgnore String reason, ComplaintState state) implements ComplaintEvent {

        @Override
        public boolean erasesReasons() {
            return true;
        }
    }

    @EventType("complaint.attachment-added.v1")
    record AttachmentAdded(Instant at, int n, String sha256, int size, String mediaType, ComplaintState state)
            implements ComplaintEvent {}
}
