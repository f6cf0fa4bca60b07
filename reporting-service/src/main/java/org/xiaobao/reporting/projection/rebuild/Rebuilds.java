package org.xiaobao.reporting.projection.rebuild;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.projection.store.OutdatedPosition;

/** The rebuilds' rows: requests, claims and results. At most one runs (a unique index sees to it). */
@ApplicationScoped
public class Rebuilds {

    private static final TypeReference<List<Rebuild.Difference>> DIFFERENCES = new TypeReference<>() {};

    /** Empty when one is running already. */
    public Optional<UUID> request(Connection connection, String actor, Rebuild.Reason reason, Instant now)
            throws SQLException {
        String sql = """
                insert into rebuild (id, generation, status, requested_by, requested_at, reason, counting, proving)
                select ?, greatest(live_generation, (select max(generation) from rebuild)) + 1, 'RUNNING', ?, ?, ?, ?,
                       exists (select from refused where generation = live_generation)
                from projection
                on conflict do nothing
                """;
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, actor);
            insert.setObject(3, utc(now));
            insert.setString(4, reason.name());
            insert.setInt(5, Countable.COUNTING);
            return insert.executeUpdate() == 1 ? Optional.of(id) : Optional.empty();
        }
    }

    public Optional<Rebuild> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from rebuild where id = ?")) {
            select.setObject(1, id);
            return first(select);
        }
    }

    public Optional<Rebuild> running(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from rebuild where status = 'RUNNING'")) {
            return first(select);
        }
    }

    /** A rebuild that another version began counts in another way: nobody of this one goes on with it. */
    void endThoseCountedOtherwise(Connection connection, Instant now) throws SQLException {
        String sql = """
                update rebuild set status = 'FAILED', finished_at = ?, problem = 'begun by a version that counts otherwise'
                where status = 'RUNNING' and counting <> ?
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, utc(now));
            update.setInt(2, Countable.COUNTING);
            update.executeUpdate();
        }
    }

    /** Takes the running rebuild when nobody works on it: just requested, or its process has been silent for too long. */
    Optional<Rebuild> claim(Connection connection, Instant now, Duration takeover) throws SQLException {
        String sql = """
                update rebuild set heartbeat_at = ?
                where status = 'RUNNING' and counting = ? and (heartbeat_at is null or heartbeat_at < ?)
                returning *
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, utc(now));
            update.setInt(2, Countable.COUNTING);
            update.setObject(3, utc(now.minus(takeover)));
            return first(update);
        }
    }

    /** From the beginning, in a generation of its own, this time proving each record before it is stored. */
    void again(Connection connection, UUID id) throws SQLException {
        String sql = """
                update rebuild set generation = (select max(generation) from rebuild) + 1, proving = true, events = 0,
                                   heartbeat_at = null
                where id = ? and status = 'RUNNING'
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, id);
            expectRunning(update.executeUpdate(), id);
        }
    }

    void progress(Connection connection, UUID id, int events, Instant now) throws SQLException {
        String sql = "update rebuild set heartbeat_at = ?, events = events + ? where id = ? and status = 'RUNNING'";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, utc(now));
            update.setInt(2, events);
            update.setObject(3, id);
            expectRunning(update.executeUpdate(), id);
        }
    }

    private static void expectRunning(int updated, UUID id) {
        if (updated != 1) {
            throw new OutdatedPosition("rebuild " + id + " is no longer running");
        }
    }

    /** @throws OutdatedPosition when another process has finished it meanwhile */
    void swapped(
            Connection connection,
            UUID id,
            long before,
            long after,
            List<Rebuild.Difference> differences,
            Rebuild.Letters letters,
            Instant now)
            throws SQLException {
        String sql = """
                update rebuild set status = 'SWAPPED', finished_at = ?, facts_before = ?, facts_after = ?,
                                   differences = ?::jsonb, letters_before = ?, letters_after = ?, letters_changed = ?
                where id = ? and status = 'RUNNING'
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, utc(now));
            update.setLong(2, before);
            update.setLong(3, after);
            update.setString(4, FactJson.write(differences));
            update.setLong(5, letters.before());
            update.setLong(6, letters.after());
            update.setLong(7, letters.changed());
            update.setObject(8, id);
            expectRunning(update.executeUpdate(), id);
        }
    }

    void failed(Connection connection, UUID id, String problem, Instant now) throws SQLException {
        String sql = "update rebuild set status = 'FAILED', finished_at = ?, problem = ? where id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, utc(now));
            update.setString(2, problem);
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    private static Optional<Rebuild> first(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    private static Rebuild read(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getObject("id", UUID.class),
                row.getInt("generation"),
                row.getBoolean("proving"),
                Rebuild.Status.valueOf(row.getString("status")),
                Rebuild.Reason.valueOf(row.getString("reason")),
                row.getString("requested_by"),
                Sql.instant(row, "requested_at"),
                Sql.instant(row, "finished_at"),
                row.getLong("events"),
                row.getObject("facts_before", Long.class),
                row.getObject("facts_after", Long.class),
                differences(row.getString("differences")),
                letters(row),
                row.getString("problem"));
    }

    private static Rebuild.Letters letters(ResultSet row) throws SQLException {
        Long changed = row.getObject("letters_changed", Long.class);
        return changed == null
                ? null
                : new Rebuild.Letters(row.getLong("letters_before"), row.getLong("letters_after"), changed);
    }

    private static List<Rebuild.Difference> differences(String json) {
        try {
            return json == null ? null : FactJson.mapper().readValue(json, DIFFERENCES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
