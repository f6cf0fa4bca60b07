package org.xiaobao.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers, in the consumer's own transaction, which events it has applied: delivered twice is applied once. */
@ApplicationScoped
public class Inbox {

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /** True for the first time; the caller applies the event only then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstSeen(UUID eventId) {
        return !firstSeen(List.of(eventId)).isEmpty();
    }

    /** Those of a batch that were never seen before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> firstSeen(Collection<UUID> eventIds) {
        String insert =
                "insert into inbox (event_id) select unnest(?::uuid[]) on conflict do nothing returning event_id";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setArray(1, connection.createArrayOf("uuid", eventIds.toArray()));
            Set<UUID> first = new HashSet<>();
            try (ResultSet inserted = statement.executeQuery()) {
                while (inserted.next()) {
                    first.add(inserted.getObject(1, UUID.class));
                }
            }
            return first;
        } catch (SQLException failed) {
            throw new IllegalStateException("the inbox could not be written", failed);
        }
    }
}
