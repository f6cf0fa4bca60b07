package org.xiaobao.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What PostgreSQL alone takes for one registration: the rows a real one left behind, written again over JDBC in one transaction,
 * into copies of the same tables with the same indexes, under new keys.
 */
final class PostgresFloor implements Load.Worker {

    /** The tables a registration writes, and what must differ from row to row in each. */
    private static final List<Table> TABLES = List.of(
            new Table("complaint", Set.of("id"), Set.of("number", "source_reference"), "id"),
            new Table("journal", Set.of("event_id", "aggregate_id"), Set.of(), "aggregate_id"),
            new Table("outbox", Set.of("event_id", "aggregate_id"), Set.of("id"), "aggregate_id"),
            new Table("deadline", Set.of("complaint_id"), Set.of("number"), "complaint_id"),
            new Table("complaint_search", Set.of("complaint_id"), Set.of(), "complaint_id"));

    private record Table(String name, Set<String> uuids, Set<String> others, String key) {}

    private record Insert(PreparedStatement statement, List<List<Object>> samples, List<String> columns, Table table) {}

    private final Connection connection;
    private final List<Insert> inserts = new ArrayList<>();
    private final long seed;
    private long rows;

    PostgresFloor(RunningSuite suite, UUID sample, int worker) throws SQLException, IOException {
        this.connection = suite.complaintsDatabase();
        this.seed = System.nanoTime() + worker * 1_000_000_000_000L;
        connection.setAutoCommit(false);
        for (Table table : TABLES) {
            inserts.add(prepare(table, sample));
        }
        connection.commit();
    }

    /** Makes the copies afresh. */
    static void prepareSchema(RunningSuite suite) throws SQLException, IOException {
        try (Connection owner = suite.complaintsDatabase();
                Statement ddl = owner.createStatement()) {
            ddl.execute("drop schema if exists bench cascade");
            ddl.execute("create schema bench");
            for (Table table : TABLES) {
                ddl.execute("create table bench.%1$s (like public.%1$s including all)".formatted(table.name()));
            }
        }
    }

    static void dropSchema(RunningSuite suite) throws SQLException, IOException {
        try (Connection owner = suite.complaintsDatabase();
                Statement ddl = owner.createStatement()) {
            ddl.execute("drop schema if exists bench cascade");
        }
    }

    private Insert prepare(Table table, UUID sample) throws SQLException {
        String read = table.name().equals("outbox")
                ? "select 0::bigint as id, 1::smallint as shard, aggregate_id, event_id from journal where aggregate_id = ? limit 1"
                : "select * from public.%s where %s = ?".formatted(table.name(), table.key());
        try (PreparedStatement select = connection.prepareStatement(read)) {
            select.setObject(1, sample);
            try (ResultSet row = select.executeQuery()) {
                List<String> columns = columns(row.getMetaData());
                List<List<Object>> samples = new ArrayList<>();
                while (row.next()) {
                    samples.add(values(row, columns.size()));
                }
                String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
                String sql = "insert into bench.%s (%s) overriding system value values (%s)"
                        .formatted(table.name(), String.join(", ", columns), marks);
                return new Insert(connection.prepareStatement(sql), samples, columns, table);
            }
        }
    }

    private static List<String> columns(ResultSetMetaData row) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            columns.add(row.getColumnName(i));
        }
        return columns;
    }

    private static List<Object> values(ResultSet row, int count) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            values.add(row.getObject(i));
        }
        return values;
    }

    @Override
    public void step() throws SQLException {
        rows++;
        UUID id = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        for (Insert insert : inserts) {
            for (List<Object> sample : insert.samples()) {
                for (int i = 0; i < insert.columns().size(); i++) {
                    insert.statement().setObject(i + 1, value(insert, i, sample, id, event));
                }
                insert.statement().addBatch();
            }
            insert.statement().executeBatch();
        }
        connection.commit();
    }

    private Object value(Insert insert, int i, List<Object> sample, UUID id, UUID event) {
        String column = insert.columns().get(i);
        if (insert.table().uuids().contains(column)) {
            return column.equals("event_id") ? event : id;
        }
        if (insert.table().others().contains(column)) {
            return column.equals("id") ? (Object) (seed + rows) : "F" + Long.toString(seed + rows, 36);
        }
        return sample.get(i);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
