package org.xiaobao.complaints.deadline;

import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.Pause;
import org.xiaobao.complaints.deadline.clock.PauseKind;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;

/** One external appraisal, test or assessment; its days do not count. It ends once, not before it started. */
@Entity
class Appraisal {

    @Id
    private UUID id;

    private UUID complaintId;
    private int number;
    private Secret body;
    private Secret subject;
    private LocalDate startedOn;
    private Instant toldAt;
    private LocalDate endedOn;

    Appraisal() {
        // for Hibernate
    }

    Appraisal(UUID id, UUID complaintId, int number, Secret body, Secret subject, LocalDate startedOn, Instant toldAt) {
        this.id = id;
        this.complaintId = complaintId;
        this.number = number;
        this.body = body;
        this.subject = subject;
        this.startedOn = startedOn;
        this.toldAt = toldAt;
    }

    void end(LocalDate on) {
        require(endedOn == null, DeadlineProblem.PAUSE_ENDED);
        if (on.isBefore(startedOn)) {
            throw DomainProblem.invalid(
                    "/endedOn", "不能早于开始日 " + startedOn, "must not be before its start " + startedOn);
        }
        endedOn = on;
    }

    /** Whether another one that starts on this day would run inside this one. */
    boolean overlaps(LocalDate start) {
        return endedOn == null || start.isBefore(endedOn);
    }

    Pause pause() {
        return new Pause(PauseKind.APPRAISAL, startedOn, endedOn);
    }

    AppraisalView view() {
        return new AppraisalView(
                number, Masking.text(body.clear()), Masking.text(subject.clear()), startedOn, toldAt, endedOn, null);
    }
}
