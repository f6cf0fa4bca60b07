package org.xiaobao.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.json.FactJson;

/** The records set aside, in the table {@code set_aside}. The same record is kept once, however often it is read. */
@ApplicationScoped
public class DeadLetters {

    private static final String KEEP = """
            insert into set_aside (id, topic, partition, record_offset, record_key, headers, value, problem, seen_at,
                                   closed_at, closed_by)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            on conflict (topic, partition, record_offset) do nothing
            """;
    private static final String HEAD =
            "id, topic, partition, record_offset, record_key, headers, problem, seen_at, closed_at, closed_by";

    /** In the caller's transaction. A letter that cannot be kept whole is kept by its place and reason alone. */
    public void keep(Connection connection, List<DeadLetter> letters) throws SQLException {
        Savepoints.apply(
                connection,
                letters,
                part -> insert(connection, part),
                (letter, failure) -> insert(connection, List.of(bare(letter))));
    }

    public Optional<DeadLetter> lock(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + HEAD + ", value from set_aside where id = ? for update")) {
            select.setObject(1, id);
            return all(select, true).stream().findFirst();
        }
    }

    /** Played again with success. */
    public void close(Connection connection, UUID id, String actor, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update set_aside set closed_at = ?, closed_by = ? where id = ? and closed_at is null")) {
            update.setObject(1, utc(now));
            update.setString(2, actor);
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    /** Oldest first, after the cursor's id; ids are ordered by time. Without the records' values. */
    public List<DeadLetter> page(Connection connection, boolean openOnly, UUID after, int limit) throws SQLException {
        String sql = "select " + HEAD + """
                 from set_aside
                where (not ? or closed_at is null) and (?::uuid is null or id > ?::uuid)
                order by id limit ?
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBoolean(1, openOnly);
            select.setObject(2, after);
            select.setObject(3, after);
            select.setInt(4, limit);
            return all(select, false);
        }
    }

    public long waiting(Connection connection) throws SQLException {
        try (PreparedStatement count =
                        connection.prepareStatement("select count(*) from set_aside where closed_at is null");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void insert(Connection connection, List<DeadLetter> letters) throws SQLException {
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
                insert.setObject(10, letter.closedAt() == null ? null : utc(letter.closedAt()));
                insert.setString(11, letter.closedBy());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static DeadLetter bare(DeadLetter letter) {
        return new DeadLetter(
                letter.id(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                null,
                Map.of(),
                null,
                letter.problem() + "; it could not be kept whole",
                letter.seenAt(),
                letter.closedAt(),
                letter.closedBy());
    }

    private static List<DeadLetter> all(PreparedStatement select, boolean withValue) throws SQLException {
        List<DeadLetter> letters = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                letters.add(read(row, withValue ? row.getBytes("value") : null));
            }
        }
        return letters;
    }

    @SuppressWarnings("unchecked")
    private static DeadLetter read(ResultSet row, byte[] value) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("record_key"),
                FactJson.read(row.getString("headers").getBytes(StandardCharsets.UTF_8), Map.class),
                value,
                row.getString("problem"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getString("closed_by"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
