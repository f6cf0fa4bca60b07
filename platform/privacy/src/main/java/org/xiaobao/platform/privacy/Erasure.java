package org.xiaobao.platform.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Takes away everything encrypted that belongs to one case: in its own row and in every row that refers to it. The columns are
 * found in the catalogue, so that a feature of tomorrow is not forgotten. What may be null becomes null; what a constraint wants
 * to be there becomes an empty text; hashes and other bytes that are not ciphertexts stay.
 */
@ApplicationScoped
public class Erasure {

    private static final String CATALOGUE = """
            select c.relname, case when c.relname = ? then 'id' else ? end, a.attname,
                   not a.attnotnull and not exists (select from pg_constraint k
                     where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.atttypid = 'bytea'::regtype
              and a.attnum > 0 and not a.attisdropped and has_table_privilege(c.oid, 'UPDATE')
              and (c.relname = ? or exists (select from pg_attribute r where r.attrelid = c.oid and r.attname = ?))
            order by c.relname, a.attnum
            """;

    private record Column(String name, boolean nullable, boolean index) {}

    private record Table(String name, String key) {}

    private final DataSource database;
    private final TinkPrivacy privacy;
    private final List<IndexedSecret> indexes;

    Erasure(DataSource database, TinkPrivacy privacy, @All List<IndexedSecret> indexes) {
        this.database = database;
        this.privacy = privacy;
        this.indexes = indexes;
    }

    /**
     * In the caller's transaction, which holds the case's row locked and has flushed what it changed.
     *
     * @param root the table of the case, its key column is {@code id}
     * @param reference the column by which other tables refer to it
     */
    @Transactional(MANDATORY)
    public void erase(String root, String reference, UUID id) {
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<Table, List<Column>> table :
                    tables(connection, root, reference).entrySet()) {
                erase(connection, table.getKey(), table.getValue(), id);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("a case could not be erased", failed);
        }
    }

    private Map<Table, List<Column>> tables(Connection connection, String root, String reference) throws SQLException {
        Map<Table, List<Column>> tables = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(CATALOGUE)) {
            select.setString(1, root);
            select.setString(2, reference);
            select.setString(3, root);
            select.setString(4, reference);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    Table table = new Table(found.getString(1), found.getString(2));
                    String column = found.getString(3);
                    boolean index = indexes.stream()
                            .anyMatch(one -> one.table().equals(table.name())
                                    && one.indexColumn().equals(column));
                    tables.computeIfAbsent(table, none -> new ArrayList<>())
                            .add(new Column(column, found.getBoolean(4), index));
                }
            }
        }
        return tables;
    }

    private void erase(Connection connection, Table table, List<Column> columns, UUID id) throws SQLException {
        List<String> assignments = columns.stream().map(Erasure::assignment).toList();
        String sql = "update " + EncryptedTable.quoted(table.name()) + " set " + String.join(", ", assignments)
                + " where " + EncryptedTable.quoted(table.key()) + " = ?";
        KeyRing.Versions keys = privacy.keys().fields();
        byte[][] marks = Stream.concat(Stream.of(keys.current()), keys.earlier().stream())
                .toArray(byte[][]::new);
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            int next = 1;
            for (Column column : columns) {
                if (column.index()) {
                    continue;
                }
                update.setArray(next++, connection.createArrayOf("bytea", marks));
                if (!column.nullable()) {
                    update.setBytes(next++, privacy.encrypt(""));
                }
            }
            update.setObject(next, id);
            update.executeUpdate();
        }
    }

    private static String assignment(Column column) {
        String name = EncryptedTable.quoted(column.name());
        return column.index()
                ? name + " = null"
                : name + " = case when substring(" + name + " from 1 for " + KeyRing.MARK_BYTES + ") = any (?) then "
                        + (column.nullable() ? "null" : "?") + " else " + name + " end";
    }
}
