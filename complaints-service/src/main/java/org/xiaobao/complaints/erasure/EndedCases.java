package org.xiaobao.complaints.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Cases that have ended, as far as erasure looks for them. */
@ApplicationScoped
class EndedCases {

    private final EntityManager database;

    EndedCases(EntityManager database) {
        this.database = database;
    }

    /** Ended before that moment and not erased, oldest first, after the given place. */
    @SuppressWarnings("unchecked") // a native query knows its result type at run time only
    List<Object[]> before(Instant before, Instant after, UUID afterId, int limit) {
        return database.createNativeQuery("""
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
}
