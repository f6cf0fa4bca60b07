package org.xiaobao.complaints.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** The requests for more time, case by case. */
@ApplicationScoped
class Extensions implements PanacheRepositoryBase<Extension, UUID> {

    List<Extension> of(UUID complaintId) {
        return list("complaintId = ?1 order by number", complaintId);
    }

    Extension require(UUID complaintId, int number) {
        return find("complaintId = ?1 and number = ?2", complaintId, number)
                .singleResultOptional()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
