package org.xiaobao.complaints.mediation;

import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintFact;
import org.xiaobao.complaints.complaint.ComplaintState;
import org.xiaobao.platform.journal.EventType;

/** What its mediation does to the clock of a complaint. */
public sealed interface MediationEvent extends ComplaintFact {

    @EventType("complaint.mediation-paused.v1")
    record MediationPaused(Instant at, UUID mediationId, ComplaintState state) implements MediationEvent {}

    @EventType("complaint.mediation-resumed.v1")
    record MediationResumed(Instant at, UUID mediationId, ComplaintState state) implements MediationEvent {}
}
