package org.xiaobao.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintEvent.MediationPaused;
import org.xiaobao.complaints.complaint.ComplaintEvent.MediationResumed;
import org.xiaobao.complaints.deadline.MediationClock;
import org.xiaobao.complaints.deadline.Pause;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;

/** Stops a complaint's clock from the acceptance of its mediation to the conclusion (Order 2020-3 art 23). */
@ApplicationScoped
public class MediationTiming {

    private final Complaints complaints;
    private final MediationClock mediations;
    private final Timetable timetable;
    private final Journal journal;

    MediationTiming(Complaints complaints, MediationClock mediations, Timetable timetable, Journal journal) {
        this.complaints = complaints;
        this.mediations = mediations;
        this.timetable = timetable;
        this.journal = journal;
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
        Complaint complaint = complaints.lockedInOrder(List.of(complaintId)).get(complaintId);
        if (complaint == null || !concerns(complaint, mediated)) {
            return false;
        }
        Optional<Pause> moved = mediations.learn(
                mediationId,
                complaintId,
                sequence,
                Zones.dayOf(acceptedAt),
                concludedAt == null ? null : Zones.dayOf(concludedAt));
        if (moved.isPresent()) {
            timetable.moved(complaint);
            complaints.raiseVersion(complaint);
            ComplaintState state = complaint.state();
            ComplaintEvent fact = moved.get().to() == null
                    ? new MediationPaused(acceptedAt, mediationId, state)
                    : new MediationResumed(concludedAt, mediationId, state);
            journal.append(fact, Actor.system(complaint.institution()));
        }
        return true;
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
