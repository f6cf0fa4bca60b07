package org.xiaobao.platform.privacy;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table and its columns that may hold ciphertexts: all of type bytea, found in the catalogue, so that none is forgotten. A
 * value is one of ours when it begins with the mark of one of our keys. What the service may not update (the journal) is not
 * among them.
 */
record EncryptedTable(String name, List<String> columns, List<IndexedSecret> indexes) {

    private static final String CATALOGUE = """
            select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.atttypid = 'bytea'::regtype
              and a.attnum > 0 and not a.attisdropped and has_table_privilege(c.oid, 'UPDATE')
            order by c.relname, a.attnum
            """;

    static List<EncryptedTable> all(Connection connection, List<IndexedSecret> indexes) throws SQLException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(CATALOGUE);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), none -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return found.entrySet().stream()
                .map(table -> of(
                        table.getKey(),
                        table.getValue(),
                        indexes.stream()
                                .filter(index -> index.table().equals(table.getKey()))
                                .toList()))
                .toList();
    }

    private static EncryptedTable of(String name, List<String> bytea, List<IndexedSecret> indexes) {
        List<String> columns = bytea.stream()
                .filter(column ->
                        indexes.stream().noneMatch(i -> i.indexColumn().equals(column)))
                .toList();
        return new EncryptedTable(name, columns, indexes);
    }

    /** Rows with anything under an earlier key. */
    String stale() {
        List<String> conditions = new ArrayList<>();
        for (String column : columns) {
            conditions.add("substring(" + quoted(column) + " from 1 for " + KeyRing.MARK_BYTES + ") = any(?)");
        }
        for (IndexedSecret index : indexes) {
            conditions.add("(" + quoted(index.secretColumn()) + " is not null and substring("
                    + quoted(index.indexColumn()) + " from 1 for " + KeyRing.MARK_BYTES + ") is distinct from ?)");
        }
        return "(" + String.join(" or ", conditions) + ")";
    }

    /** @return the next free parameter */
    int bindStale(PreparedStatement statement, int first, KeyRing keys) throws SQLException {
        int next = first;
        Array earlier = statement
                .getConnection()
                .createArrayOf("bytea", keys.fields().earlier().toArray(byte[][]::new));
        for (int i = 0; i < columns.size(); i++) {
            statement.setArray(next++, earlier);
        }
        for (int i = 0; i < indexes.size(); i++) {
            statement.setBytes(next++, keys.index().current());
        }
        return next;
    }

    String quotedName() {
        return quoted(name);
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
