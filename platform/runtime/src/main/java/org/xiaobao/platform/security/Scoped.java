package org.xiaobao.platform.security;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** Finds one row by id where the scope covers its institution and unit; a row outside is not there: 404. */
public final class Scoped {

    private static final String WITHIN = "institution = ?2 and (unit = ?3 or unit like ?4 escape '\\')";

    private Scoped() {}

    public static <T> T require(PanacheRepositoryBase<T, UUID> rows, UUID id, Scope scope) {
        return found(query(rows, id, scope));
    }

    /** Locked until the transaction ends: the loser of a race sees what the winner did. */
    public static <T> T requireForChange(PanacheRepositoryBase<T, UUID> rows, UUID id, Scope scope) {
        return found(query(rows, id, scope).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * What already has this reference in the scope's institution. Of one outside the scope only that the reference is taken is
     * told: what is sent twice is not doubled, and nobody reads another unit's row by guessing its reference.
     *
     * @throws DomainProblem 409 without any content of the row
     */
    public static <T> Optional<T> known(PanacheRepositoryBase<T, UUID> rows, String reference, Scope scope) {
        Optional<T> covered = rows.find(
                        "reference = ?1 and " + WITHIN, reference, scope.institution(), scope.unit(), scope.unitLike())
                .singleResultOptional();
        if (covered.isEmpty()
                && rows.count("reference = ?1 and institution = ?2", reference, scope.institution()) > 0) {
            throw new DomainProblem(AccessProblem.REFERENCE_ELSEWHERE);
        }
        return covered;
    }

    private static <T> PanacheQuery<T> query(PanacheRepositoryBase<T, UUID> rows, UUID id, Scope scope) {
        return rows.find("id = ?1 and " + WITHIN, id, scope.institution(), scope.unit(), scope.unitLike());
    }

    private static <T> T found(PanacheQuery<T> query) {
        return query.singleResultOptional().orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
