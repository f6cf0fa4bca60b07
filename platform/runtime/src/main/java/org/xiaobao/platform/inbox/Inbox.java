package org.xiaobao.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.platform.sql.Sql;

/** Remembers, in the consumer's own transaction, which events it has applied: delivered twice is applied once. */
@ApplicationScoped
public class Inbox {

    private final Sql sql;

    Inbox(Sql sql) {
        this.sql = sql;
    }

    /** True for the first time; the caller applies the event only then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstSeen(UUID eventId) {
        return !firstSeen(List.of(eventId)).isEmpty();
    }

    /** Those of a batch that were never seen before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> firstSeen(Collection<UUID> eventIds) {
        return Set.copyOf(sql.list(
                inserted -> inserted.getObject(1, UUID.class),
                "insert into inbox (event_id) select unnest(?::uuid[]) on conflict do nothing returning event_id",
                eventIds));
    }
}
