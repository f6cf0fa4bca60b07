package org.xiaobao.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.xiaobao.platform.sql.Sql;

/**
 * Lets one sender at a time look for a business key and, when it is new, use it: whoever asks for the same key waits until the
 * first one's transaction has ended and then finds what it did. So the same thing sent ten times in parallel is there once.
 */
@ApplicationScoped
public class NaturalKey {

    /** In one order, whoever asks: two who want the same keys never wait for each other. */
    private static final String LOCK = "select pg_advisory_xact_lock(key) from"
            + " (select distinct hashtextextended(text, 0) as key from unnest(?) as text order by 1) as keys";

    private final Sql sql;

    NaturalKey(Sql sql) {
        this.sql = sql;
    }

    /** Held from the caller's next look into the database until its transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String kind, String institution, String key) {
        lock(kind, institution, List.of(key));
    }

    /** Several at once, each held as long. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String kind, String institution, Collection<String> keys) {
        List<String> texts =
                keys.stream().map(key -> kind + '\n' + institution + '\n' + key).toList();
        sql.later(LOCK, texts);
    }
}
