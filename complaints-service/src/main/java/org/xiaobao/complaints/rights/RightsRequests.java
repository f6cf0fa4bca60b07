package org.xiaobao.complaints.rights;

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

/** All rights requests. Who changes one locks its complaint first and it after that. */
@ApplicationScoped
class RightsRequests implements PanacheRepositoryBase<RightsRequest, UUID> {

    /** Read without loading or locking it: its complaint is locked before it, as an erasure does. */
    UUID complaintOf(UUID id, Scope scope) {
        return getEntityManager()
                .createQuery("""
                        select r.complaintId from RightsRequest r where r.id = :id and r.institution = :institution
                        and (r.unit = :unit or r.unit like :unitLike escape '\\')
                        """, UUID.class)
                .setParameter("id", id)
                .setParameter("institution", scope.institution())
                .setParameter("unit", scope.unit())
                .setParameter("unitLike", scope.unitLike())
                .getResultStream()
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

    /** The most urgent first; one row more than the page has, to tell whether there is a next one. */
    List<RightsRequest> due(RightsFilter filter, Scope scope) {
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
