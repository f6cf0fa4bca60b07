package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.Pause;
import org.xiaobao.platform.event.UnreadableRecord;

/** Stops a case's clock while a mediation of it runs. */
@ApplicationScoped
public class MediationClock {

    private final MediationPauses pauses;

    MediationClock(MediationPauses pauses) {
        this.pauses = pauses;
    }

    /**
     * Keeps what is known of a mediation; the caller holds the case's lock.
     *
     * @return the pause when it moved the clock, empty when nothing is new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Pause> learn(UUID mediationId, UUID complaintId, long sequence, LocalDate began, LocalDate ended) {
        MediationPause known = pauses.findById(mediationId);
        if (known != null && !known.complaintId().equals(complaintId)) {
            throw new UnreadableRecord("its mediation belongs to another complaint");
        }
        MediationPause mediation = known == null ? new MediationPause(mediationId, complaintId) : known;
        boolean moved = mediation.learn(sequence, began, ended);
        if (known == null) {
            pauses.persist(mediation);
        }
        pauses.flush();
        return moved ? Optional.of(mediation.pause()) : Optional.empty();
    }
}
