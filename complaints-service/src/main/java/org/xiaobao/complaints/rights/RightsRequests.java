package org.xiaobao.complaints.rights;

import static org.xiaobao.platform.web.Listing.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** All rights requests. Who changes one locks its complaint first and it after that. */
@ApplicationScoped
class RightsRequests implements PanacheRepositoryBase<RightsRequest, UUID> {

    /** Read without loading or locking it: its complaint is locked before it, as an erasure does. */
    UUID complaintOf(UUID id, Scope scope) {
        return Listing.of(UUID.class, "select r.complaintId", "RightsRequest r")
                .within("r", scope)
                .where("r.id = :id", id)
                .first(getEntityManager(), 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    List<UUID> of(UUID complaintId) {
        return getEntityManager()
                .createQuery("select r.id from RightsRequest r where r.complaintId = :complaint", UUID.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** Under the complaint's lock. */
    int nextNumber(UUID complaintId) {
        return Math.toIntExact(count("complaintId", complaintId)) + 1;
    }

    /** The most urgent first. */
    Page<RightsRequest> due(RightsFilter filter, Scope scope) {
        return Listing.of(RightsRequest.class, "select r", "RightsRequest r")
                .within("r", scope)
                .where("r.status = :status", filter.status())
                .where("r.dueOn < :dueBefore", filter.dueBefore())
                .soonestFirst(key("r.dueOn", Cursor::day), key("r.id", Cursor::id))
                .page(getEntityManager(), filter.page().counting(false), due -> List.of(due.dueOn(), due.id()));
    }
}
