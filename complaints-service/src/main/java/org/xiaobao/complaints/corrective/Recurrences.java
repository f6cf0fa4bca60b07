package org.xiaobao.complaints.corrective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.Disposition;
import org.xiaobao.platform.security.Scope;

/** Finds complaints that are like another one. */
@ApplicationScoped
class Recurrences {

    /** A complaint with the same product and reason. */
    record Alike(UUID id, String number, String unit, Instant receivedAt, Disposition disposition) {}

    private static final int AT_MOST = 200;

    private final EntityManager database;

    Recurrences(EntityManager database) {
        this.database = database;
    }

    /** Within the scope, the earliest first, 200 at most: later ones of the same product and reason that are no repeats. */
    List<Alike> alike(Likeness cause, Instant after, Instant before, Scope scope) {
        return database.createQuery("""
                        select c.id, c.number, c.registration.unit, c.registration.receipt.receivedAt, c.disposition from Complaint c
                        where c.registration.institution = :institution and (c.registration.unit = :unit or c.registration.unit like :unitLike escape '\\')
                        and c.registration.classification.reason = :reason and c.registration.matter.product is not distinct from :product
                        and c.registration.receipt.receivedAt > :after and c.registration.receipt.receivedAt < :before
                        and c.id <> :id and c.repeat.originalId is null and c.status <> :rejected
                        order by c.registration.receipt.receivedAt, c.id
                        """, Alike.class)
                .setParameter("institution", scope.institution())
                .setParameter("unit", scope.unit())
                .setParameter("unitLike", scope.unitLike())
                .setParameter("reason", cause.reason())
                .setParameter("product", cause.product())
                .setParameter("after", after)
                .setParameter("before", before)
                .setParameter("id", cause.complaintId())
                .setParameter("rejected", ComplaintStatus.REJECTED)
                .setMaxResults(AT_MOST)
                .getResultList();
    }
}
