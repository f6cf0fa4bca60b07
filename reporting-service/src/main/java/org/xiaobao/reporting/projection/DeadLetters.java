package org.xiaobao.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.json.FactJson;

/** The records set aside. The same record is kept once, however often it is read (a rebuild meets it again). */
@ApplicationScoped
class DeadLetters {

    private static final String KEEP = """
            insert into dead_letter (id, topic, partition, record_offset, record_key, headers, value, problem, seen_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            on conflict (topic, partition, record_offset) do nothing
            """;

    void keep(Connection connection, Collection<DeadLetter> letters) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (DeadLetter letter : letters) {
                insert.setObject(1, letter.id());
                insert.setString(2, letter.topic());
                insert.setInt(3, letter.partition());
                insert.setLong(4, letter.offset());
                insert.setString(5, letter.key());
                insert.setString(6, FactJson.write(letter.headers()));
                insert.setBytes(7, letter.value());
                insert.setString(8, letter.problem());
                insert.setObject(9, utc(letter.seenAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    Optional<DeadLetter> lock(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from dead_letter where id = ? for update")) {
            select.setObject(1, id);
            return all(select).stream().findFirst();
        }
    }

    void replayed(Connection connection, UUID id, Instant now) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update dead_letter set replayed_at = ? where id = ?")) {
            update.setObject(1, utc(now));
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    /** Oldest first, after the cursor's id; ids are ordered by time. */
    List<DeadLetter> page(Connection connection, boolean openOnly, UUID after, int limit) throws SQLException {
        String sql = """
                select * from dead_letter
                where (not ? or replayed_at is null) and (?::uuid is null or id > ?::uuid)
                order by id limit ?
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBoolean(1, openOnly);
            select.setObject(2, after);
            select.setObject(3, after);
            select.setInt(4, limit);
            return all(select);
        }
    }

    long open(Connection connection) throws SQLException {
        try (PreparedStatement count =
                        connection.prepareStatement("select count(*) from dead_letter where replayed_at is null");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<DeadLetter> all(PreparedStatement select) throws SQLException {
        List<DeadLetter> letters = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                letters.add(read(row));
            }
        }
        return letters;
    }

    @SuppressWarnings("unchecked")
    private static DeadLetter read(ResultSet row) throws SQLException {
        OffsetDateTime replayed = row.getObject("replayed_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("record_key"),
                FactJson.read(row.getString("headers").getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.class),
                row.getBytes("value"),
                row.getString("problem"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                replayed == null ? null : replayed.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
