package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.projection.arrival.Batch;

/** How far each generation has read each partition, and which generation is live. */
@ApplicationScoped
public class Positions {

    /** Stands for "nothing read yet". */
    public static final long NONE = -1;

    public int live(Connection connection) throws SQLException {
        return live(connection, "select live_generation from projection");
    }

    /** The live generation, held until the transaction ends: it can be written to, but not swapped. */
    public int holdLive(Connection connection) throws SQLException {
        return live(connection, "select live_generation from projection for share");
    }

    /** The live generation, with every other writer kept out until the transaction ends. */
    public int lockLive(Connection connection) throws SQLException {
        return live(connection, "select live_generation from projection for update");
    }

    /** One that was counted in the way of this service. */
    public void makeLive(Connection connection, int generation) throws SQLException {
        String sql = "update projection set live_generation = ?, counting = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, generation);
            update.setInt(2, Countable.COUNTING);
            update.executeUpdate();
        }
    }

    public Map<TopicPartition, Long> of(Connection connection, int generation) throws SQLException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        String sql = "select topic, partition, next_offset from projection_offset where generation = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, generation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    positions.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
                }
            }
        }
        return positions;
    }

    /**
     * Moves on from where the reader believes to be.
     *
     * @throws OutdatedPosition when another replica has moved on from there already: it owns the partition now
     */
    public void advance(
            Connection connection, int generation, Map<TopicPartition, Long> from, Map<TopicPartition, Batch.Reach> to)
            throws SQLException {
        String sql = """
                insert into projection_offset (generation, topic, partition, next_offset, last_event_at)
                values (?, ?, ?, ?, ?)
                on conflict (generation, topic, partition) do update
                set next_offset = excluded.next_offset, last_event_at = excluded.last_event_at
                where projection_offset.next_offset = ?
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (var reached : to.entrySet()) {
                update.setInt(1, generation);
                update.setString(2, reached.getKey().topic());
                update.setInt(3, reached.getKey().partition());
                update.setLong(4, reached.getValue().next());
                Instant last = reached.getValue().lastEventAt();
                update.setObject(5, last == null ? null : OffsetDateTime.ofInstant(last, ZoneOffset.UTC));
                update.setLong(6, from.getOrDefault(reached.getKey(), NONE));
                if (update.executeUpdate() != 1) {
                    throw new OutdatedPosition(reached.getKey().toString());
                }
            }
        }
    }

    private static int live(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
