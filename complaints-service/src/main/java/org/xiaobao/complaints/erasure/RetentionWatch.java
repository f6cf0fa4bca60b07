package org.xiaobao.complaints.erasure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Erases what is due, in every replica, page by page, each in a transaction of its own; what somebody holds waits a turn. */
@ApplicationScoped
class RetentionWatch {

    private static final int PAGE = 50;

    private final ErasureDesk desk;

    RetentionWatch(ErasureDesk desk) {
        this.desk = desk;
    }

    @Scheduled(every = "${xiaobao.retention.scan:6h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        Instant after = Instant.EPOCH;
        UUID afterId = new UUID(0, 0);
        for (List<Object[]> page = desk.candidates(after, afterId, PAGE);
                !page.isEmpty();
                page = desk.candidates(after, afterId, PAGE)) {
            desk.eraseDue(page.stream().map(row -> (UUID) row[1]).toList());
            after = (Instant) page.get(page.size() - 1)[0];
            afterId = (UUID) page.get(page.size() - 1)[1];
        }
    }
}
