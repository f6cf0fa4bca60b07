package org.xiaobao.platform.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    Note lock(UUID id, Scope scope) {
        return find(
                        "id = ?1 and institution = ?2 and (unit = ?3 or unit like ?4 escape '\\')",
                        id,
                        scope.institution(),
                        scope.unit(),
                        scope.unitLike())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
