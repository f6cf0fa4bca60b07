package org.xiaobao.complaints.corrective;

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

/** The corrective actions, case by case and across cases. Whoever changes one holds its complaint's lock. */
@ApplicationScoped
class CorrectiveActions implements PanacheRepositoryBase<CorrectiveAction, UUID> {

    List<CorrectiveAction> of(UUID complaintId) {
        return list("complaintId = ?1 order by number", complaintId);
    }

    CorrectiveAction require(UUID complaintId, int number) {
        return find("complaintId = ?1 and number = ?2", complaintId, number)
                .singleResultOptional()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** The most urgent first. */
    Page<CorrectiveAction> due(CorrectiveFilter filter, Scope scope) {
        return Listing.of(CorrectiveAction.class, "select a", "CorrectiveAction a")
                .within("a", scope)
                .where("a.status = :status", filter.status)
                .where("a.dueOn < :dueBefore", filter.dueBefore)
                .where("a.owner = :owner", filter.owner)
                .soonestFirst(key("a.dueOn", Cursor::day), key("a.id", Cursor::id))
                .page(getEntityManager(), filter.cursor, filter.limit, false, due -> List.of(due.dueOn(), due.id()));
    }
}
