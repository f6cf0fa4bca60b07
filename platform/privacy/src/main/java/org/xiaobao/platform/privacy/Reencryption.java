package org.xiaobao.platform.privacy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Encrypts and indexes again what is under an earlier key, a few rows per transaction. Rows that somebody holds are passed
 * over, so nobody waits and any number of replicas may work; a value's own mark says whether it is done, so it goes on after
 * any stop.
 */
@ApplicationScoped
class Reencryption {

    private static final int ROWS = 50;
    private static final int PAGES = 64;

    private final DataSource database;
    private final TinkPrivacy privacy;
    private final List<IndexedSecret> indexes;

    Reencryption(DataSource database, TinkPrivacy privacy, @All List<IndexedSecret> indexes) {
        this.database = database;
        this.privacy = privacy;
        this.indexes = indexes;
    }

    /** Rows still under an earlier key, by table. */
    Map<String, Long> remaining() {
        KeyRing keys = privacy.keys();
        return inTransaction(connection -> {
            Map<String, Long> rows = new LinkedHashMap<>();
            for (EncryptedTable table : EncryptedTable.all(connection, indexes)) {
                String sql = "select count(*) from " + table.quotedName() + " where " + table.stale();
                try (PreparedStatement count = connection.prepareStatement(sql)) {
                    table.bindStale(count, 1, keys);
                    rows.put(table.name(), number(count));
                }
            }
            return rows;
        });
    }

    /** Once over every table, page by page. */
    void pass() {
        for (EncryptedTable table : inTransaction(connection -> EncryptedTable.all(connection, indexes))) {
            long pages = inTransaction(connection -> pages(connection, table));
            for (long page = 0; page < pages; page += PAGES) {
                while (batch(table, page) == ROWS) {
                    // more of these pages, in a transaction of its own
                }
            }
        }
    }

    private static long pages(Connection connection, EncryptedTable table) throws SQLException {
        String sql = "select pg_relation_size(?::regclass) / current_setting('block_size')::int + 1";
        try (PreparedStatement size = connection.prepareStatement(sql)) {
            size.setString(1, table.quotedName());
            return number(size);
        }
    }

    private int batch(EncryptedTable table, long page) {
        KeyRing keys = privacy.keys();
        return inTransaction(connection -> {
            List<String> rows = locked(connection, table, page, keys);
            boolean any = false;
            for (String row : rows) {
                any |= renew(connection, table, row, keys);
            }
            return any ? rows.size() : 0;
        });
    }

    /** Their places, which they keep as long as they are locked. */
    private static List<String> locked(Connection connection, EncryptedTable table, long page, KeyRing keys)
            throws SQLException {
        String sql = "select ctid::text from " + table.quotedName() + " where ctid >= ?::tid and ctid < ?::tid and "
                + table.stale() + " limit ? for update skip locked";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, "(" + page + ",0)");
            select.setString(2, "(" + (page + PAGES) + ",0)");
            int next = table.bindStale(select, 3, keys);
            select.setInt(next, ROWS);
            List<String> places = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    places.add(found.getString(1));
                }
            }
            return places;
        }
    }

    /** One row at a time: a column may hold megabytes. */
    private boolean renew(Connection connection, EncryptedTable table, String place, KeyRing keys) throws SQLException {
        Map<String, byte[]> renewed = new LinkedHashMap<>();
        String sql = "select * from " + table.quotedName() + " where ctid = ?::tid";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, place);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                fields(table, row, keys, renewed);
                indexes(table, row, renewed);
            }
        }
        if (!renewed.isEmpty()) {
            write(connection, table, place, renewed);
        }
        return !renewed.isEmpty();
    }

    private void fields(EncryptedTable table, ResultSet row, KeyRing keys, Map<String, byte[]> renewed)
            throws SQLException {
        for (String column : table.columns()) {
            byte[] value = row.getBytes(column);
            if (value != null && keys.fields().isEarlier(value)) {
                privacy.encryptedAgain(value).ifPresent(again -> renewed.put(column, again));
            }
        }
    }

    private void indexes(EncryptedTable table, ResultSet row, Map<String, byte[]> renewed) throws SQLException {
        for (IndexedSecret index : table.indexes()) {
            byte[] secret = row.getBytes(index.secretColumn());
            if (secret != null) {
                String clear = index.normalised().apply(privacy.decrypt(secret));
                renewed.put(index.indexColumn(), privacy.of(index.kind(), clear));
            }
        }
    }

    private static void write(Connection connection, EncryptedTable table, String place, Map<String, byte[]> renewed)
            throws SQLException {
        List<String> columns = List.copyOf(renewed.keySet());
        String assignments = String.join(
                ", ",
                columns.stream().map(c -> EncryptedTable.quoted(c) + " = ?").toList());
        String sql = "update " + table.quotedName() + " set " + assignments + " where ctid = ?::tid";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                update.setBytes(i + 1, renewed.get(columns.get(i)));
            }
            update.setString(columns.size() + 1, place);
            update.executeUpdate();
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return work.in(connection);
            }
        });
    }
}
