package org.xiaobao.complaints.complaint;

import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;

/** All complaints. Rows that are changed together are locked in the order of their ids, so that nobody deadlocks. */
@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    /** Where a complaint stands in its group, read without loading or locking it. */
    record Place(UUID id, UUID repeatOf) {

        UUID originalId() {
            return repeatOf == null ? id : repeatOf;
        }
    }

    private static final String IN_SCOPE = """
            id = ?1 and institution = ?2 and (unit = ?3 or unit like ?4 escape '\\'
            or assignment.unit = ?3 or assignment.unit like ?4 escape '\\')""";

    /** A scope covers what is complained of in its units and what its units handle; anything else is not there: 404. */
    Complaint require(UUID id, Scope scope) {
        return found(inScope(id, scope));
    }

    /** Locked until the transaction ends: the loser of a race sees what the winner did. Asked for by {@link CaseGuard} alone. */
    Complaint locked(UUID id, Scope scope) {
        return found(inScope(id, scope).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ended before that moment and not erased, oldest first, after the given place. */
    @SuppressWarnings("unchecked") // a native query knows its result type at run time only
    List<Object[]> endedBefore(Instant before, Instant after, UUID afterId, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select coalesce(closed_at, rejected_at, withdrawn_at), id from complaint
                        where erased_at is null and status in ('CLOSED', 'REJECTED', 'WITHDRAWN')
                        and coalesce(closed_at, rejected_at, withdrawn_at) < :before
                        and (coalesce(closed_at, rejected_at, withdrawn_at), id) > (:after, :afterId)
                        order by 1, 2 limit :limit
                        """, Object[].class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setParameter("afterId", afterId)
                .setParameter("limit", limit)
                .getResultList();
    }

    private PanacheQuery<Complaint> inScope(UUID id, Scope scope) {
        return find(IN_SCOPE, id, scope.institution(), scope.unit(), scope.unitLike());
    }

    private static Complaint found(PanacheQuery<Complaint> query) {
        return query.singleResultOptional().orElseThrow(() -> new DomainProblem(NOT_FOUND));
    }

    Optional<Place> place(UUID id, Scope scope) {
        return getEntityManager()
                .createQuery("""
                        select c.id, c.repeat.originalId from Complaint c where c.id = :id and c.institution = :institution
                        and (c.unit = :unit or c.unit like :unitLike escape '\\'
                          or c.assignment.unit = :unit or c.assignment.unit like :unitLike escape '\\')
                        """, Place.class)
                .setParameter("id", id)
                .setParameter("institution", scope.institution())
                .setParameter("unit", scope.unit())
                .setParameter("unitLike", scope.unitLike())
                .getResultStream()
                .findFirst();
    }

    List<UUID> repeatsOf(UUID id) {
        return getEntityManager()
                .createQuery("select c.id from Complaint c where c.repeat.originalId = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those of them that nobody else holds; the others are passed over, not waited for. */
    @SuppressWarnings("unchecked") // a native query knows its result type at run time only
    List<Complaint> lockedUnlessBusy(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> free = getEntityManager()
                .createNativeQuery(
                        "select id from complaint where id in (:ids) order by id for update skip locked", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        return free.isEmpty() ? List.of() : list("id in ?1 order by id", free);
    }

    /** For acts that change what belongs to a complaint, but none of its own columns. */
    void raiseVersion(Complaint complaint) {
        flush();
        getEntityManager().lock(complaint, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Map<UUID, Complaint> lockedInOrder(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Complaint::id, Function.identity()));
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
                : getEntityManager()
                        .createQuery("""
                            select c.receipt.sourceReference, c.id from Complaint c
                            where c.institution = :institution and c.receipt.sourceReference in :references
                            and (c.unit = :unit or c.unit like :unitLike escape '\\'
                              or c.assignment.unit = :unit or c.assignment.unit like :unitLike escape '\\')
                            """, Object[].class)
                        .setParameter("institution", scope.institution())
                        .setParameter("unit", scope.unit())
                        .setParameter("unitLike", scope.unitLike())
                        .setParameter("references", references)
                        .getResultList();
    }

    Optional<Complaint> ofWorkOrder(String institution, String source, String reference) {
        return find(
                        "institution = ?1 and receipt.source = ?2 and receipt.sourceReference = ?3",
                        institution,
                        source,
                        reference)
                .singleResultOptional();
    }
}
