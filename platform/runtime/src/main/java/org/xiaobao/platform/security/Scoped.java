package org.xiaobao.platform.security;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** Finds one row by id where the scope covers its institution and unit; a row outside is not there: 404. */
public final class Scoped {

    private static final String COVERED = "id = ?1 and institution = ?2 and (unit = ?3 or unit like ?4 escape '\\')";

    private Scoped() {}

    public static <T> T require(PanacheRepositoryBase<T, UUID> rows, UUID id, Scope scope) {
        return found(query(rows, id, scope));
    }

    /** Locked until the transaction ends: the loser of a race sees what the winner did. */
    public static <T> T requireForChange(PanacheRepositoryBase<T, UUID> rows, UUID id, Scope scope) {
        return found(query(rows, id, scope).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    private static <T> PanacheQuery<T> query(PanacheRepositoryBase<T, UUID> rows, UUID id, Scope scope) {
        return rows.find(COVERED, id, scope.institution(), scope.unit(), scope.unitLike());
    }

    private static <T> T found(PanacheQuery<T> query) {
        return query.singleResultOptional().orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
