package org.xiaobao.complaints.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.Pause;
import org.xiaobao.complaints.deadline.clock.PauseKind;

/** A mediation as far as it stops a clock: from its acceptance to its conclusion. Older news than it has changes nothing. */
@Entity
class MediationPause {

    @Id
    private UUID mediationId;

    private UUID complaintId;
    private long sequence;
    private LocalDate beganOn;
    private LocalDate endedOn;

    MediationPause() {
        // for Hibernate
    }

    MediationPause(UUID mediationId, UUID complaintId) {
        this.mediationId = mediationId;
        this.complaintId = complaintId;
    }

    UUID complaintId() {
        return complaintId;
    }

    /** @return whether the clock is moved by it */
    boolean learn(long newSequence, LocalDate began, LocalDate ended) {
        if (newSequence <= sequence) {
            return false;
        }
        boolean moved = !began.equals(beganOn) || !java.util.Objects.equals(ended, endedOn);
        sequence = newSequence;
        beganOn = began;
        endedOn = ended;
        return moved;
    }

    Pause pause() {
        return new Pause(PauseKind.MEDIATION, beganOn, endedOn);
    }
}
