package org.xiaobao.complaints.complaint.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;

/**
 * Hands out numbers from blocks of a database sequence: unique over all replicas, one round trip for fifty, no row lock. Nobody
 * asks the database while others wait for this object: the one asking may itself wait there for a row of one of them.
 */
@ApplicationScoped
public class ComplaintNumbers {

    private static final int BLOCK = 50; // the sequence's increment
    private static final long NONE = -1;

    private final EntityManager database;
    private long next;
    private long end;

    ComplaintNumbers(EntityManager database) {
        this.database = database;
    }

    public ComplaintNumber next(Instant receivedAt) {
        long number = ofTheBlock();
        return ComplaintNumber.of(receivedAt, number == NONE ? ofANewBlock() : number);
    }

    private synchronized long ofTheBlock() {
        return next == end ? NONE : next++;
    }

    /** Two who ask at once get a block each; the rest of one is never used, as after a restart. */
    private long ofANewBlock() {
        long first = ((Number) database.createNativeQuery("select nextval('complaint_number')", Long.class)
                        .setFlushMode(FlushModeType.COMMIT) // a number depends on no row that is still to be written
                        .getSingleResult())
                .longValue();
        synchronized (this) {
            next = first + 1;
            end = first + BLOCK;
        }
        return first;
    }
}
