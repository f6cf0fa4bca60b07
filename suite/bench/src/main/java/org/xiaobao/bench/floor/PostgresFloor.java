package org.xiaobao.bench.floor;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * What PostgreSQL alone takes for the acts on one complaint: the changes a real one's acts made, made again over JDBC in as many
 * transactions, under new keys, in copies of the tables with the same indexes and as many rows as the service's own have.
 */
public final class PostgresFloor implements AutoCloseable {

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1_000);
    private static final String OUTBOX = "insert into bench.outbox (shard, aggregate_id, event_id) values (1, ?, ?)";

    private final RunningSuite suite;
    private final RowChanges changes;
    private final Set<String> tables;

    private PostgresFloor(RunningSuite suite, RowChanges changes) {
        this.suite = suite;
        this.changes = changes;
        this.tables = new LinkedHashSet<>(changes.tables());
        tables.add("outbox");
    }

    /** With its copies made and filled. */
    public static PostgresFloor of(RunningSuite suite, RowChanges changes) throws SQLException, IOException {
        PostgresFloor floor = new PostgresFloor(suite, changes);
        floor.run("drop schema if exists bench cascade", "create schema bench");
        for (String table : floor.tables) {
            floor.run("create table bench.%1$s (like public.%1$s including all) with (autovacuum_enabled = off)"
                    .formatted(table));
        }
        floor.fill();
        return floor;
    }

    /** As many rows as the service's own tables have now. */
    public void fill() throws SQLException, IOException {
        for (String table : tables) {
            run(
                    "truncate bench." + table,
                    "insert into bench.%1$s overriding user value select * from public.%1$s".formatted(table),
                    "analyze bench." + table);
        }
    }

    public Load.Worker worker() throws SQLException, IOException {
        Connection connection = suite.database("complaints");
        connection.setAutoCommit(false);
        return new Writer(connection);
    }

    /** Rows in the service's tables and in the copies. */
    public String rows() throws SQLException, IOException {
        Map<String, String> counts = new LinkedHashMap<>();
        try (Connection owner = suite.database("complaints");
                Statement count = owner.createStatement()) {
            for (String table : tables) {
                String sql = "select (select count(*) from public.%1$s), (select count(*) from bench.%1$s)";
                try (ResultSet row = count.executeQuery(sql.formatted(table))) {
                    row.next();
                    counts.put(table, row.getLong(1) + " and " + row.getLong(2));
                }
            }
        }
        return "rows of ours and of the floor: " + counts;
    }

    @Override
    public void close() throws SQLException, IOException {
        run("drop schema if exists bench cascade");
    }

    private void run(String... statements) throws SQLException, IOException {
        try (Connection owner = suite.database("complaints");
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Over one connection; a step is all acts of one complaint. */
    private final class Writer implements Load.Worker {

        private final Connection connection;
        private final Map<String, PreparedStatement> statements = new HashMap<>();

        Writer(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void step() throws SQLException {
            Map<Object, Object> fresh = fresh();
            for (List<RowChanges.Change> transaction : changes.transactions()) {
                write(transaction, fresh);
                connection.commit();
            }
        }

        private Map<Object, Object> fresh() {
            Map<Object, Object> fresh = new HashMap<>();
            for (Object identity : changes.identities()) {
                fresh.put(
                        identity,
                        identity instanceof UUID
                                ? UUID.randomUUID()
                                : "F" + Long.toString(NUMBERS.incrementAndGet(), 36));
            }
            return fresh;
        }

        private void write(List<RowChanges.Change> transaction, Map<Object, Object> fresh) throws SQLException {
            List<PreparedStatement> batches = new ArrayList<>();
            for (RowChanges.Change change : transaction) {
                PreparedStatement statement = statement(change.sql());
                for (int i = 0; i < change.values().size(); i++) {
                    Object value = change.values().get(i);
                    statement.setObject(i + 1, fresh.getOrDefault(value, value));
                }
                statement.addBatch();
                if (!batches.contains(statement)) {
                    batches.add(statement);
                }
                if (change.sql().startsWith("insert into bench.journal ")) {
                    batches.add(announced(change, fresh));
                }
            }
            for (PreparedStatement batch : batches) {
                batch.executeBatch();
            }
        }

        /** What the journal tells waits in the outbox; a real row is gone before one can look. The journal begins with its ids. */
        private PreparedStatement announced(RowChanges.Change entry, Map<Object, Object> fresh) throws SQLException {
            PreparedStatement outbox = statement(OUTBOX);
            outbox.setObject(1, fresh.get(entry.values().get(1)));
            outbox.setObject(2, fresh.get(entry.values().get(0)));
            outbox.addBatch();
            return outbox;
        }

        private PreparedStatement statement(String sql) throws SQLException {
            PreparedStatement known = statements.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                statements.put(sql, known);
            }
            return known;
        }

        @Override
        public void close() throws IOException {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
        }
    }
}
