package org.xiaobao.complaints.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The mediations that stop or stopped a clock. */
@ApplicationScoped
class MediationPauses implements PanacheRepositoryBase<MediationPause, UUID> {

    List<MediationPause> of(UUID complaintId) {
        return list("complaintId", complaintId);
    }
}
