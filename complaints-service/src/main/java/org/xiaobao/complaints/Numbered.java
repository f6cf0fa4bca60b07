package org.xiaobao.complaints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** What is numbered within its complaint, from 1. */
public interface Numbered<T> extends PanacheRepositoryBase<T, UUID> {

    default List<T> of(UUID complaintId) {
        return list("complaintId = ?1 order by number", complaintId);
    }

    /** @throws DomainProblem 404 when there is none with this number */
    default T require(UUID complaintId, int number) {
        return find("complaintId = ?1 and number = ?2", complaintId, number)
                .singleResultOptional()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** The caller holds the complaint's lock, so the next number is free. */
    default int nextNumber(UUID complaintId) {
        return Math.toIntExact(count("complaintId", complaintId)) + 1;
    }
}
