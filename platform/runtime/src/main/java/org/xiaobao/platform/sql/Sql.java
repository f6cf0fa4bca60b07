package org.xiaobao.platform.sql;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Runs a statement written by hand, in the caller's transaction when there is one. A parameter is bound by what it is:
 * an enum by its name, an {@link Instant} as a time with its offset, an array of bytes as itself, several as an array of them,
 * any other collection as an array of texts, which the statement casts to what it wants.
 *
 * <p>What a transaction writes and does not read back it may leave for {@link #later}: that goes to the database together with
 * the next statement, in one round trip, each still a statement that sees what the ones before it did.
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

    /** So many go together at most: their texts, joined, are prepared once and kept by the driver. */
    private static final int MOST_WAITING = 8;

    private record Statement(String text, Object[] parameters) {}

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;

    public Sql(DataSource database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** All rows, in the order of the statement. */
    public <T> List<T> list(Reader<T> reader, String sql, Object... parameters) {
        return run(new Statement(sql, parameters), statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.getResultSet()) {
                while (found.next()) {
                    rows.add(reader.read(found));
                }
            }
            return rows;
        });
    }

    /** The first row, empty when there is none. */
    public <T> Optional<T> first(Reader<T> reader, String sql, Object... parameters) {
        return run(new Statement(sql, parameters), statement -> {
            try (ResultSet found = statement.getResultSet()) {
                return found.next() ? Optional.of(reader.read(found)) : Optional.empty();
            }
        });
    }

    /** How many rows were written. */
    public int update(String sql, Object... parameters) {
        return run(new Statement(sql, parameters), PreparedStatement::getUpdateCount);
    }

    /**
     * In this transaction, but no sooner than something is read, or than it commits: whoever reads finds it done. What the
     * database refuses of it ends the transaction there.
     */
    public void later(String sql, Object... parameters) {
        Statement statement = new Statement(sql, parameters);
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            run(statement, sent -> null);
            return;
        }
        List<Statement> waiting = waiting();
        if (waiting == null) {
            waiting = new ArrayList<>();
            transactions.putResource(this, waiting);
            transactions.registerInterposedSynchronization(new BeforeCommit(this::sendWaiting));
        }
        waiting.add(statement);
        if (waiting.size() == MOST_WAITING) {
            sendWaiting();
        }
    }

    /** For who reads by another way than this class. */
    void sendWaiting() {
        List<Statement> waiting = waiting();
        if (waiting != null && !waiting.isEmpty()) {
            run(waiting.remove(waiting.size() - 1), sent -> null);
        }
    }

    @SuppressWarnings("unchecked") // put there by later()
    private List<Statement> waiting() {
        return transactions.getTransactionKey() == null ? null : (List<Statement>) transactions.getResource(this);
    }

    /** A column that may be null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Reads the result on which the statement stands. */
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** With what waits before it. */
    private <T> T run(Statement last, Work<T> work) {
        List<Statement> waiting = waiting();
        List<Statement> sent = waiting == null || waiting.isEmpty() ? List.of() : List.copyOf(waiting);
        if (!sent.isEmpty()) {
            waiting.clear();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(joined(sent, last))) {
            bind(statement, sent, last);
            statement.execute();
            for (int i = 0; i < sent.size(); i++) {
                statement.getMoreResults();
            }
            return work.on(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("the database refused a statement", refused);
        }
    }

    private static String joined(List<Statement> first, Statement last) {
        return first.isEmpty()
                ? last.text()
                : Stream.concat(first.stream(), Stream.of(last))
                        .map(Statement::text)
                        .collect(Collectors.joining(";\n"));
    }

    private static void bind(PreparedStatement statement, List<Statement> first, Statement last) throws SQLException {
        int at = 0;
        for (Statement one : first) {
            at = bind(statement, at, one.parameters());
        }
        bind(statement, at, last.parameters());
    }

    private static int bind(PreparedStatement statement, int after, Object... parameters) throws SQLException {
        int at = after;
        for (Object parameter : parameters) {
            statement.setObject(++at, bound(statement.getConnection(), parameter));
        }
        return at;
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
