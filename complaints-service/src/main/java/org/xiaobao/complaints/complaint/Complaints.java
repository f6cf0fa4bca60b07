package org.xiaobao.complaints.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.complaints.complaint.registration.WorkOrder;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.web.Listing;

/** All complaints; changed through {@link ComplaintDoor}. */
@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    private static final String OF_WORK_ORDER =
            "select id from complaint where institution = ? and source = ? and source_reference = ?";

    private final Sql sql;

    Complaints(Sql sql) {
        this.sql = sql;
    }

    Optional<GroupPlace> place(UUID id, Scope scope) {
        return covered(GroupPlace.class, "select c.id, c.repeat.originalId", scope)
                .where("c.id = :id", id)
                .first(getEntityManager(), 1)
                .stream()
                .findFirst();
    }

    /** What is complained of in the scope's units and what they handle. */
    private static <R> Listing<R> covered(Class<R> row, String columns, Scope scope) {
        return Listing.of(row, columns, "Complaint c")
                .withinInstitution("c.registration", scope)
                .under("scopeUnit", scope, "c.registration.unit", "c.assignment.unit");
    }

    List<UUID> repeatsOf(UUID id) {
        return getEntityManager()
                .createQuery("select c.id from Complaint c where c.repeat.originalId = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * Source, reference and unit of what is registered of these sources and references. Planned for these values: a plan made
     * while the table was small compares every row with every reference.
     */
    @SuppressWarnings("unchecked") // a native query knows its result type at run time only
    List<Object[]> unitsOf(String institution, Set<String> sources, List<String> references) {
        planned("force_custom_plan");
        List<Object[]> found = getEntityManager()
                .createNativeQuery("""
                        select source, source_reference, unit from complaint
                        where institution = :institution and source = any(cast(:sources as text[]))
                        and source_reference = any(cast(:references as text[]))
                        """, Object[].class)
                .setParameter("institution", institution)
                .setParameter("sources", sources.toArray(String[]::new))
                .setParameter("references", references.toArray(String[]::new))
                .getResultList();
        planned("auto");
        return found;
    }

    private void planned(String mode) {
        getEntityManager()
                .createNativeQuery("set local plan_cache_mode = " + mode)
                .executeUpdate();
    }

    /** Reference and id of what in the scope has one of these references, whatever the source. */
    List<Object[]> ofReferences(Scope scope, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : covered(Object[].class, "select c.registration.receipt.sourceReference, c.id", scope)
                        .where("c.registration.receipt.sourceReference in :references", references)
                        .all(getEntityManager());
    }

    /** Which complaint a work order made; asked past Hibernate, so that the lock on the work order is taken in the same round trip. */
    Optional<Complaint> ofWorkOrder(String institution, WorkOrder pushed) {
        return sql.first(
                        found -> found.getObject(1, UUID.class),
                        OF_WORK_ORDER,
                        institution,
                        pushed.source(),
                        pushed.reference())
                .map(this::findById);
    }
}
