package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.platform.inbox.DeadLetters;

/**
 * Which records each generation refused. A letter waits while the live generation refuses its record; a rebuild refuses
 * by itself, and the swap says where the two disagree.
 */
@ApplicationScoped
public class Refusals {

    private static final String SAME_RECORD =
            "r.topic = s.topic and r.partition = s.partition and r.record_offset = s.record_offset";

    private final DeadLetters letters;
    private final Positions positions;

    public Refusals(DeadLetters letters, Positions positions) {
        this.letters = letters;
        this.positions = positions;
    }

    /** What only a rebuild refuses waits for nobody before the swap: the live generation counts it. */
    public void keep(Connection connection, int generation, List<DeadLetter> refused) throws SQLException {
        if (refused.isEmpty()) {
            return;
        }
        boolean live = positions.live(connection) == generation;
        letters.keep(
                connection,
                live ? refused : refused.stream().map(Refusals::counted).toList());
        String sql = "insert into refused (generation, topic, partition, record_offset) values (?, ?, ?, ?)"
                + " on conflict do nothing";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (DeadLetter letter : refused) {
                bind(insert, generation, letter);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Played again with success, into this generation. */
    public void forget(Connection connection, int generation, DeadLetter letter) throws SQLException {
        String sql = "delete from refused where generation = ? and topic = ? and partition = ? and record_offset = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            bind(delete, generation, letter);
            delete.executeUpdate();
        }
    }

    public long count(Connection connection, int generation) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("select count(*) from refused where generation = ?")) {
            count.setInt(1, generation);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * When {@code next} takes over from {@code live}: letters of records it counts are closed, those of records it
     * refuses wait again. What it never came to read stays as it is.
     *
     * @return how many letters changed
     */
    public long swap(Connection connection, int live, int next, UUID rebuild, Instant now) throws SQLException {
        carryOver(connection, live, next);
        return reopen(connection, next) + close(connection, next, rebuild, now);
    }

    private static void carryOver(Connection connection, int live, int next) throws SQLException {
        String sql = """
                insert into refused (generation, topic, partition, record_offset)
                select ?, r.topic, r.partition, r.record_offset from refused r
                where r.generation = ? and not exists (
                    select 1 from projection_offset o
                    where o.generation = ? and o.topic = r.topic and o.partition = r.partition
                      and o.next_offset > r.record_offset)
                on conflict do nothing
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, next);
            insert.setInt(2, live);
            insert.setInt(3, next);
            insert.executeUpdate();
        }
    }

    private static int reopen(Connection connection, int next) throws SQLException {
        String sql = "update set_aside s set closed_at = null, closed_by = null where closed_at is not null"
                + " and exists (select 1 from refused r where r.generation = ? and " + SAME_RECORD + ")";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, next);
            return update.executeUpdate();
        }
    }

    private static int close(Connection connection, int next, UUID rebuild, Instant now) throws SQLException {
        String sql = "update set_aside s set closed_at = ?, closed_by = ? where closed_at is null"
                + " and not exists (select 1 from refused r where r.generation = ? and " + SAME_RECORD + ")";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            update.setString(2, "rebuild:" + rebuild);
            update.setInt(3, next);
            return update.executeUpdate();
        }
    }

    private static DeadLetter counted(DeadLetter letter) {
        return new DeadLetter(
                letter.id(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.headers(),
                letter.value(),
                letter.problem(),
                letter.seenAt(),
                letter.seenAt(),
                "live generation");
    }

    private static void bind(PreparedStatement statement, int generation, DeadLetter letter) throws SQLException {
        statement.setInt(1, generation);
        statement.setString(2, letter.topic());
        statement.setInt(3, letter.partition());
        statement.setLong(4, letter.offset());
    }
}
