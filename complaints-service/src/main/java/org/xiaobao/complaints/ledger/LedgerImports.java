package org.xiaobao.complaints.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaobao.complaints.ledger.RowResult.Fate;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.text.Text;

/** The imports there were, how far each has come, and what it refused. */
@ApplicationScoped
class LedgerImports {

    /** A problem with its place in the list. */
    record Kept(long id, RowProblem problem) {}

    private static final String BEGIN = """
            insert into ledger_import (id, institution, unit, sha256, started_by, started_at, progress_at, total)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PROGRESS = """
            update ledger_import set registered = registered + ?, already_registered = already_registered + ?,
              refused = refused + ?, progress_at = ? where id = ?
            """;
    private static final String PROBLEM = """
            insert into ledger_import_problem (import_id, row_number, column_key, code, message_zh, message_en)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = """
            select id, institution, unit, started_at, progress_at, finished_at, total, registered, already_registered, refused
            from ledger_import where id = ?
            """;
    private static final String PROBLEMS = """
            select id, row_number, column_key, code, message_zh, message_en from ledger_import_problem
            where import_id = ? and id > ? order by id limit ?
            """;

    private final DataSource database;
    private final Clock clock;

    LedgerImports(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    UUID begin(String sha256, int total, Actor actor) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        run(BEGIN, insert -> {
            insert.setObject(1, id);
            insert.setString(2, actor.institution());
            insert.setString(3, actor.unit());
            insert.setString(4, sha256);
            insert.setString(5, actor.id());
            insert.setObject(6, now());
            insert.setObject(7, now());
            insert.setInt(8, total);
            return insert.executeUpdate();
        });
        return id;
    }

    @Transactional
    void progress(UUID id, List<RowResult> results) {
        run(PROGRESS, update -> {
            update.setInt(1, count(results, Fate.REGISTERED));
            update.setInt(2, count(results, Fate.ALREADY_REGISTERED));
            update.setInt(3, count(results, Fate.REFUSED));
            update.setObject(4, now());
            update.setObject(5, id);
            return update.executeUpdate();
        });
        run(PROBLEM, insert -> {
            for (RowProblem problem :
                    results.stream().flatMap(row -> row.problems().stream()).toList()) {
                insert.setObject(1, id);
                insert.setInt(2, problem.row());
                insert.setString(
                        3, problem.column() == null ? null : problem.column().name());
                insert.setString(4, problem.code());
                insert.setString(5, problem.message().zh());
                insert.setString(6, problem.message().en());
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }

    @Transactional
    void finish(UUID id) {
        run("update ledger_import set finished_at = ? where id = ?", update -> {
            update.setObject(1, now());
            update.setObject(2, id);
            return update.executeUpdate();
        });
    }

    Optional<LedgerRun> find(UUID id) {
        return run(FIND, select -> {
            select.setObject(1, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(LedgerRun.of(found, clock.instant())) : Optional.empty();
            }
        });
    }

    List<Kept> problems(UUID id, long after, int atMost) {
        return run(PROBLEMS, select -> {
            select.setObject(1, id);
            select.setLong(2, after);
            select.setInt(3, atMost);
            List<Kept> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Kept(found.getLong("id"), problem(found)));
                }
            }
            return rows;
        });
    }

    private static RowProblem problem(ResultSet found) throws SQLException {
        String column = found.getString("column_key");
        return new RowProblem(
                found.getInt("row_number"),
                column == null ? null : LedgerColumn.valueOf(column),
                found.getString("code"),
                new Text(found.getString("message_zh"), found.getString("message_en")));
    }

    private static int count(List<RowResult> results, Fate fate) {
        return (int) results.stream().filter(result -> result.fate() == fate).count();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the import could not be kept", failed);
        }
    }
}
