package org.xiaobao.platform.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox within one transaction of the relay: what waits in the shards that this transaction could lock. */
final class Outbox {

    /** Shards are locked, never rows: two relays never hold events of the same aggregate, and neither waits for the other. */
    private static final String LOCK_SHARDS = """
            select shard from outbox_shard s
            where exists (select 1 from outbox o where o.shard = s.shard)
            for update skip locked
            """;
    /** By id within the locked shards. Ids of one aggregate grow in commit order, since its row is locked by whoever appends. */
    private static final String WAITING = """
            select o.id, o.shard, j.event_id, j.aggregate_id, j.sequence, j.institution, j.type, j.at, j.recorded_at, j.trace,
                   j.data
            from outbox o join journal j on j.event_id = o.event_id
            where o.shard = any (?) and not exists (select 1 from parked p where p.aggregate_id = o.aggregate_id)
            order by o.id limit ?
            """;

    private static final String DELETE =
            "delete from outbox o using unnest(?::smallint[], ?::bigint[]) as sent (shard, id)"
                    + " where o.shard = sent.shard and o.id = sent.id";
    private static final String PARK =
            "insert into parked (aggregate_id, event_id, error, parked_at) values (?, ?, ?, now()) on conflict do nothing";
    private static final String UNPARK = "delete from parked where parked_at < now() - make_interval(secs => ?)";

    private final Connection transaction;

    Outbox(Connection transaction) {
        this.transaction = transaction;
    }

    List<Short> lockShards() throws SQLException {
        List<Short> shards = new ArrayList<>();
        try (PreparedStatement select = transaction.prepareStatement(LOCK_SHARDS);
                ResultSet locked = select.executeQuery()) {
            while (locked.next()) {
                shards.add(locked.getShort(1));
            }
        }
        return shards;
    }

    List<OutboxEvent> waiting(List<Short> shards, int limit) throws SQLException {
        List<OutboxEvent> events = new ArrayList<>();
        try (PreparedStatement select = transaction.prepareStatement(WAITING)) {
            select.setArray(1, transaction.createArrayOf("smallint", shards.toArray()));
            select.setInt(2, limit);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    events.add(event(found));
                }
            }
        }
        return events;
    }

    void delete(List<OutboxEvent> sent) throws SQLException {
        if (sent.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = transaction.prepareStatement(DELETE)) {
            delete.setArray(
                    1,
                    transaction.createArrayOf(
                            "smallint", sent.stream().map(OutboxEvent::shard).toArray()));
            delete.setArray(
                    2,
                    transaction.createArrayOf(
                            "bigint", sent.stream().map(OutboxEvent::id).toArray()));
            delete.executeUpdate();
        }
    }

    void park(OutboxEvent refused, String error) throws SQLException {
        try (PreparedStatement insert = transaction.prepareStatement(PARK)) {
            insert.setObject(1, refused.aggregateId());
            insert.setObject(2, refused.eventId());
            insert.setString(3, error);
            insert.executeUpdate();
        }
    }

    void unparkOlderThan(Duration age) throws SQLException {
        try (PreparedStatement delete = transaction.prepareStatement(UNPARK)) {
            delete.setDouble(1, age.toMillis() / 1000.0);
            delete.executeUpdate();
        }
    }

    private static OutboxEvent event(ResultSet found) throws SQLException {
        return new OutboxEvent(
                found.getLong("id"),
                found.getShort("shard"),
                found.getObject("event_id", UUID.class),
                found.getObject("aggregate_id", UUID.class),
                found.getLong("sequence"),
                found.getString("institution"),
                found.getString("type"),
                found.getObject("at", OffsetDateTime.class).toInstant(),
                found.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                found.getString("trace"),
                found.getString("data"));
    }
}
