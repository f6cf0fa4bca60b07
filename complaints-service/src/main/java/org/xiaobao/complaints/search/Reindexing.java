package org.xiaobao.complaints.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Builds again what was built with other rules or another key: after an update, after a rotation, and for what is older than
 * this index. Any number of replicas may do it at once, and after any stop it goes on where it was.
 */
@ApplicationScoped
class Reindexing {

    private static final int BATCH = 100;

    /** Two ranges instead of one inequality, so that a glance at the index says that nothing is left. */
    private static final String STALE = """
            select complaint_id from complaint_search where built_with < :now or built_with > :now
            limit :batch for update skip locked
            """;

    private final EntityManager database;
    private final SearchIndex index;
    private final Words words;

    Reindexing(EntityManager database, SearchIndex index, Words words) {
        this.database = database;
        this.index = index;
        this.words = words;
    }

    @Scheduled(every = "${xiaobao.search.reindex:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (QuarkusTransaction.requiringNew().call(this::batch) > 0) {
            // the next batch, in a transaction of its own
        }
    }

    @SuppressWarnings("unchecked") // a native query knows its result type at run time only
    private int batch() {
        List<UUID> stale = database.createNativeQuery(STALE, UUID.class)
                .setParameter("now", words.builtWith())
                .setParameter("batch", BATCH)
                .getResultList();
        Collection<CaseTexts> texts = index.read(stale).values();
        texts.forEach(index::put);
        return texts.size();
    }
}
