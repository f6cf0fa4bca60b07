package org.xiaobao.complaints.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.deadline.MediationClock;
import org.xiaobao.complaints.deadline.clock.Pause;
import org.xiaobao.complaints.mediation.MediationEvent.MediationPaused;
import org.xiaobao.complaints.mediation.MediationEvent.MediationResumed;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;

/** Stops a complaint's clock from the acceptance of its mediation to the conclusion (Order 2020-3 art 23). */
@ApplicationScoped
public class MediationTiming {

    private final ComplaintDoor door;
    private final MediationClock mediations;

    MediationTiming(ComplaintDoor door, MediationClock mediations) {
        this.door = door;
        this.mediations = mediations;
    }

    /**
     * @param concludedAt null while it runs
     * @param mediated where the mediation is registered
     * @return false when that unit has nothing to do with such a complaint: neither in its own units nor in one that covers it
     */
    @Transactional
    public boolean learn(
            UUID mediationId,
            UUID complaintId,
            Scope mediated,
            long sequence,
            Instant acceptedAt,
            Instant concludedAt) {
        Boolean concerned = door.befall(complaintId, complaint -> {
            if (!concerns(complaint, mediated)) {
                return Change.none(false);
            }
            Optional<Pause> moved = mediations.learn(
                    mediationId,
                    complaintId,
                    sequence,
                    Zones.dayOf(acceptedAt),
                    concludedAt == null ? null : Zones.dayOf(concludedAt));
            complaint.clocksMoved();
            return moved.isEmpty()
                    ? Change.none(true)
                    : Change.of(
                            true,
                            () -> moved.get().to() == null
                                    ? new MediationPaused(acceptedAt, mediationId, complaint.state())
                                    : new MediationResumed(concludedAt, mediationId, complaint.state()));
        });
        return Boolean.TRUE.equals(concerned);
    }

    /** So that nobody stops the clock of a case he could not even read by naming it in a mediation. */
    private static boolean concerns(Complaint complaint, Scope mediated) {
        return complaint.isWithin(mediated)
                || covers(complaint, complaint.unit(), mediated)
                || (complaint.assignment() != null
                        && covers(complaint, complaint.assignment().unit(), mediated));
    }

    private static boolean covers(Complaint complaint, String unit, Scope mediated) {
        return new Scope(complaint.institution(), unit).covers(mediated.institution(), mediated.unit());
    }
}
