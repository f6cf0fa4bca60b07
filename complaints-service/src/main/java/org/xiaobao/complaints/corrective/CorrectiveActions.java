package org.xiaobao.complaints.corrective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Cursor;

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

    /** The most urgent first; one row more than the page has, to tell whether there is a next one. */
    List<CorrectiveAction> due(CorrectiveFilter filter, Scope scope) {
        StringBuilder where =
                new StringBuilder("institution = :institution and (unit = :unit or unit like :unitLike escape '\\')");
        Map<String, Object> values = new HashMap<>();
        values.put("institution", scope.institution());
        values.put("unit", scope.unit());
        values.put("unitLike", scope.unitLike());
        if (filter.status != null) {
            where.append(" and status = :status");
            values.put("status", filter.status);
        }
        if (filter.dueBefore != null) {
            where.append(" and dueOn < :dueBefore");
            values.put("dueBefore", filter.dueBefore);
        }
        if (filter.owner != null) {
            where.append(" and owner = :owner");
            values.put("owner", filter.owner);
        }
        if (filter.cursor != null) {
            where.append(" and (dueOn, id) > (:afterDue, :afterId)");
            continueAfter(filter.cursor, values);
        }
        return find(where + " order by dueOn, id", values)
                .range(0, filter.limit)
                .list();
    }

    private static void continueAfter(String cursor, Map<String, Object> values) {
        List<String> keys = Cursor.read(cursor, 2);
        try {
            values.put("afterDue", Cursor.day(keys.get(0)));
            values.put("afterId", Cursor.id(keys.get(1)));
        } catch (RuntimeException notOurs) {
            throw Cursor.broken();
        }
    }
}
