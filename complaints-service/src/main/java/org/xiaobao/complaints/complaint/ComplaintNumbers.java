package org.xiaobao.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Hands out numbers from blocks of a database sequence: unique over all replicas, one round trip for fifty, no row lock. */
@ApplicationScoped
class ComplaintNumbers {

    private static final int BLOCK = 50; // the sequence's increment

    private final EntityManager database;
    private long next;
    private long end;

    ComplaintNumbers(EntityManager database) {
        this.database = database;
    }

    synchronized ComplaintNumber next(Instant receivedAt) {
        if (next == end) {
            next = ((Number) database.createNativeQuery("select nextval('complaint_number')", Long.class)
                            .getSingleResult())
                    .longValue();
            end = next + BLOCK;
        }
        return ComplaintNumber.of(receivedAt, next++);
    }
}
