package org.xiaobao.bench.floor;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.util.PGobject;

/**
 * What the acts on one complaint leave in the database, transaction by transaction: rows that came, columns that changed, rows
 * that went. Seen from outside, by comparing the complaint's rows before and after each act; so it follows what the service does.
 */
public final class RowChanges {

    private static final String OF_ONE = """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public' and (table_name, column_name) = ('complaint', 'id')
               or table_schema = 'public' and column_name in ('complaint_id', 'aggregate_id')
                  and table_name not in ('outbox', 'parked')
            order by table_name
            """;

    /** A statement on {@code bench.<table>} with its values in order. */
    record Change(String sql, List<Object> values) {}

    private record Row(List<String> texts, List<Object> values) {}

    private record Table(String name, String owner, List<String> columns, List<Integer> key) {}

    private final Connection database;
    private final Map<Table, Map<List<String>, Row>> known = new LinkedHashMap<>();
    private final List<List<Change>> transactions = new ArrayList<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<Object> identities = new LinkedHashSet<>();
    private UUID complaint;

    public RowChanges(Connection database) throws SQLException {
        this.database = database;
        Map<String, String> found = new LinkedHashMap<>();
        try (PreparedStatement select = database.prepareStatement(OF_ONE);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
        }
        for (Map.Entry<String, String> table : found.entrySet()) {
            known.put(table(table.getKey(), table.getValue()), new HashMap<>());
        }
    }

    /** Call it after each act, the registration included. @return how many rows it changed */
    public int observe(UUID id) throws SQLException {
        complaint = id;
        identities.add(id);
        List<Change> changes = new ArrayList<>();
        for (Table table : known.keySet()) {
            Map<List<String>, Row> now = rows(table);
            Map<List<String>, Row> before = known.put(table, now);
            now.forEach((key, row) -> compare(table, before.get(key), row, changes));
            before.keySet().removeAll(now.keySet());
            before.values().forEach(gone -> changes.add(delete(table, gone)));
        }
        transactions.add(changes);
        return changes.size();
    }

    List<List<Change>> transactions() {
        return transactions;
    }

    Set<String> tables() {
        return changed;
    }

    /** Values that must be others for each complaint: keys and numbers. */
    Set<Object> identities() {
        return identities;
    }

    private void compare(Table table, Row before, Row now, List<Change> changes) {
        if (before == null) {
            changes.add(insert(table, now));
        } else if (!before.texts().equals(now.texts())) {
            changes.add(update(table, before, now));
        }
    }

    private Change insert(Table table, Row row) {
        changed.add(table.name());
        remember(table, row);
        return new Change(
                "insert into bench.%s (%s) values (%s)"
                        .formatted(
                                table.name(),
                                String.join(", ", table.columns()),
                                table.columns().stream().map(c -> "?").collect(Collectors.joining(", "))),
                row.values());
    }

    private Change update(Table table, Row before, Row now) {
        changed.add(table.name());
        List<String> set = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!Objects.equals(before.texts().get(i), now.texts().get(i))) {
                set.add(table.columns().get(i) + " = ?");
                values.add(now.values().get(i));
            }
        }
        values.addAll(key(table, now.values()));
        return new Change(
                "update bench.%s set %s where %s".formatted(table.name(), String.join(", ", set), where(table)),
                values);
    }

    private Change delete(Table table, Row gone) {
        changed.add(table.name());
        return new Change(
                "delete from bench.%s where %s".formatted(table.name(), where(table)), key(table, gone.values()));
    }

    private void remember(Table table, Row row) {
        table.key().stream()
                .map(i -> row.values().get(i))
                .filter(UUID.class::isInstance)
                .forEach(identities::add);
        for (String unique : List.of("number", "source_reference")) {
            int column = table.name().equals("complaint") ? table.columns().indexOf(unique) : -1;
            if (column >= 0 && row.values().get(column) != null) {
                identities.add(row.values().get(column));
            }
        }
    }

    private static String where(Table table) {
        return table.key().stream().map(i -> table.columns().get(i) + " = ?").collect(Collectors.joining(" and "));
    }

    private static <T> List<T> key(Table table, List<T> row) {
        return table.key().stream().map(row::get).toList();
    }

    private Map<List<String>, Row> rows(Table table) throws SQLException {
        String sql = "select %s from public.%s where %s = ?"
                .formatted(String.join(", ", table.columns()), table.name(), table.owner());
        Map<List<String>, Row> rows = new LinkedHashMap<>();
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setObject(1, complaint);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    Row row = read(found, table.columns().size());
                    rows.put(key(table, row.texts()), row);
                }
            }
        }
        return rows;
    }

    private static Row read(ResultSet found, int columns) throws SQLException {
        List<String> texts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            Object value = found.getObject(i);
            values.add(value instanceof Array array ? plain(array, found.getString(i)) : value);
            texts.add(value instanceof byte[] bytes ? Arrays.toString(bytes) : found.getString(i));
        }
        return new Row(texts, values);
    }

    /** An array would belong to the connection that read it. */
    private static PGobject plain(Array array, String text) throws SQLException {
        PGobject plain = new PGobject();
        plain.setType("_" + array.getBaseTypeName());
        plain.setValue(text);
        return plain;
    }

    private Table table(String name, String owner) throws SQLException {
        List<String> columns = names(database.getMetaData().getColumns(null, "public", name, "%"));
        List<Integer> key = names(database.getMetaData().getPrimaryKeys(null, "public", name)).stream()
                .map(columns::indexOf)
                .toList();
        return new Table(name, owner, columns, key);
    }

    private static List<String> names(ResultSet columns) throws SQLException {
        List<String> names = new ArrayList<>();
        try (columns) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }
}
