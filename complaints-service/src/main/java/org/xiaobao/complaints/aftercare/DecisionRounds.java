package org.xiaobao.complaints.aftercare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The decisions that were set aside, case by case. */
@ApplicationScoped
class DecisionRounds implements PanacheRepositoryBase<DecisionRound, UUID> {

    List<DecisionRound> of(UUID complaintId) {
        return list("complaintId = ?1 order by number", complaintId);
    }

    int next(UUID complaintId) {
        return Math.toIntExact(count("complaintId", complaintId)) + 1;
    }
}
