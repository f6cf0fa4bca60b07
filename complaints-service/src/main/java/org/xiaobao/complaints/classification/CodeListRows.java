package org.xiaobao.complaints.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables code_entry and code_list_version: entries are added and ended; only those that never came into force go again. */
@ApplicationScoped
class CodeListRows {

    private static final String VERSIONS = """
            select id, list, version, code_system, valid_from, ground, loaded_by, loaded_at
            from code_list_version where list = ? order by valid_from
            """;
    private static final String ADD_VERSION = """
            insert into code_list_version (id, list, version, code_system, valid_from, ground, loaded_by, loaded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String END = """
            update code_entry set valid_to = ? where list = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
            """;
    private static final String WITHDRAW_ENTRIES = "delete from code_entry where list = ? and valid_from = ?";
    private static final String OPEN_AGAIN = "update code_entry set valid_to = null where list = ? and valid_to = ?";
    private static final String WITHDRAW = "delete from code_list_version where list = ? and valid_from = ?";
    private static final String ADD_ENTRY = """
            insert into code_entry (list, code, parent, code_system, version, standard_code, label_zh, label_en, valid_from,
                                    ordinal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;

    CodeListRows(DataSource database) {
        this.database = database;
    }

    List<CodeListVersion> versions(String list) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setString(1, list);
            List<CodeListVersion> versions = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    versions.add(version(found));
                }
            }
            return versions;
        } catch (SQLException failed) {
            throw new IllegalStateException("the versions of a code list could not be read", failed);
        }
    }

    void replace(CodeListVersion version, List<NewCodeListVersion.Entry> entries) {
        try (Connection connection = database.getConnection()) {
            addVersion(connection, version);
            endBefore(connection, version);
            add(connection, version, entries);
        } catch (SQLException failed) {
            throw new IllegalStateException("the code list could not be written", failed);
        }
    }

    /** The last version of its list; only one version begins on a day, so the day before it is when it ended the one before. */
    void withdraw(CodeListVersion last) {
        try (Connection connection = database.getConnection()) {
            run(connection, WITHDRAW_ENTRIES, last.list(), last.validFrom());
            run(connection, OPEN_AGAIN, last.list(), last.validFrom().minusDays(1));
            run(connection, WITHDRAW, last.list(), last.validFrom());
        } catch (SQLException failed) {
            throw new IllegalStateException("the code list could not be written", failed);
        }
    }

    private static void run(Connection connection, String sql, String list, LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, list);
            statement.setObject(2, day);
            statement.executeUpdate();
        }
    }

    private static void addVersion(Connection connection, CodeListVersion version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_VERSION)) {
            insert.setObject(1, version.id());
            insert.setString(2, version.list());
            insert.setString(3, version.version());
            insert.setString(4, version.codeSystem());
            insert.setObject(5, version.validFrom());
            insert.setString(6, version.ground());
            insert.setString(7, version.loadedBy());
            insert.setObject(8, version.loadedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static void endBefore(Connection connection, CodeListVersion version) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(END)) {
            Object lastDay = version.validFrom().minusDays(1);
            update.setObject(1, lastDay);
            update.setString(2, version.list());
            update.setObject(3, lastDay);
            update.setObject(4, lastDay);
            update.executeUpdate();
        }
    }

    private static void add(Connection connection, CodeListVersion version, List<NewCodeListVersion.Entry> entries)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_ENTRY)) {
            for (int i = 0; i < entries.size(); i++) {
                NewCodeListVersion.Entry entry = entries.get(i);
                insert.setString(1, version.list());
                insert.setString(2, entry.code());
                insert.setString(3, entry.parent());
                insert.setString(4, version.codeSystem());
                insert.setString(5, version.version());
                insert.setString(6, entry.standardCode());
                insert.setString(7, entry.labelZh());
                insert.setString(8, entry.labelEn());
                insert.setObject(9, version.validFrom());
                insert.setInt(10, i + 1);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static CodeListVersion version(ResultSet found) throws SQLException {
        return new CodeListVersion(
                found.getObject("id", UUID.class),
                found.getString("list"),
                found.getString("version"),
                found.getString("code_system"),
                found.getObject("valid_from", LocalDate.class),
                found.getString("ground"),
                found.getString("loaded_by"),
                found.getObject("loaded_at", OffsetDateTime.class).toInstant());
    }
}
