package org.xiaobao.platform.sql;

import jakarta.inject.Singleton;
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
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Runs a statement written by hand, in the caller's transaction when there is one. A parameter is bound by what it is:
 * an enum by its name, an {@link Instant} as a time with its offset, an array of bytes as itself, several as an array of them,
 * any other collection as an array of texts, which the statement casts to what it wants.
 *
 * <p>Every method throws an {@link IllegalStateException} with the {@link SQLException} as its cause when the database
 * refuses; it names neither statement nor values, as values may be personal data.
 */
@Singleton
public final class Sql {

    /** Reads one row; the cursor stands on it. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /** All rows, in the order of the statement. */
    public <T> List<T> list(Reader<T> reader, String sql, Object... parameters) {
        return run(sql, statement -> {
            bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reader.read(found));
                }
            }
            return rows;
        });
    }

    /** The first row, empty when there is none. */
    public <T> Optional<T> first(Reader<T> reader, String sql, Object... parameters) {
        return run(sql, statement -> {
            bind(statement, parameters);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(reader.read(found)) : Optional.empty();
            }
        });
    }

    /** How many rows were written. */
    public int update(String sql, Object... parameters) {
        return run(sql, statement -> {
            bind(statement, parameters);
            return statement.executeUpdate();
        });
    }

    /** A column that may be null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("the database refused a statement", refused);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, bound(statement.getConnection(), parameters[i]));
        }
    }

    private static Object bound(Connection connection, Object value) throws SQLException {
        if (value instanceof Enum<?> named) {
            return named.name();
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof byte[][] several) {
            return connection.createArrayOf("bytea", several);
        }
        if (value instanceof Collection<?> texts) {
            return connection.createArrayOf(
                    "text",
                    texts.stream().map(text -> Objects.toString(text, null)).toArray(String[]::new));
        }
        return value;
    }
}
