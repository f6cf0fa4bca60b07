package org.xiaobao.platform.files.batch;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.function.Function;
import javax.sql.DataSource;
import org.xiaobao.platform.files.batch.RowResult.Fate;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.files.sheet.SheetColumn;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.text.Text;

/**
 * The imports there were, how far each has come, and what it refused. A service keeps its own in a table with the columns id,
 * institution, unit, sha256, started_by, started_at, progress_at, finished_at, total, registered, already_registered and refused,
 * and beside it one whose name ends in {@code _problem} with id (which counts), import_id, row_number, column_key, code, message_zh
 * and message_en. Each change joins the transaction it is made in, or has one of its own.
 */
public abstract class ImportRuns {

    /** A problem with its place in the list. */
    public record Kept(long id, RowProblem problem) {}

    private static final String BEGIN = """
            insert into %s (id, institution, unit, sha256, started_by, started_at, progress_at, total)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PROGRESS = """
            update %s set registered = registered + ?, already_registered = already_registered + ?,
              refused = refused + ?, progress_at = ? where id = ?
            """;
    private static final String PROBLEM = """
            insert into %s_problem (import_id, row_number, column_key, code, message_zh, message_en)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String FINISH = "update %s set finished_at = ? where id = ?";
    private static final String FIND = """
            select id, institution, unit, started_at, progress_at, finished_at, total, registered, already_registered, refused
            from %s where id = ?
            """;
    private static final String PROBLEMS = """
            select id, row_number, column_key, code, message_zh, message_en from %s_problem
            where import_id = ? and id > ? order by id limit ?
            """;

    private final DataSource database;
    private final Clock clock;
    private final String table;
    private final Function<String, SheetColumn> columns;

    /** @param columns by the name under which a problem keeps its column */
    protected ImportRuns(DataSource database, Clock clock, String table, Function<String, SheetColumn> columns) {
        this.database = database;
        this.clock = clock;
        this.table = table;
        this.columns = columns;
    }

    /** @param total rows of the file, which is known by its SHA-256 in hex */
    public UUID begin(String sha256, int total, Actor actor) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        change(BEGIN, insert -> {
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

    /** A batch is done. */
    public void progress(UUID id, List<RowResult> results) {
        QuarkusTransaction.joiningExisting().run(() -> {
            count(id, results);
            note(id, results.stream().flatMap(row -> row.problems().stream()).toList());
        });
    }

    private void count(UUID id, List<RowResult> results) {
        run(PROGRESS, update -> {
            update.setInt(1, count(results, Fate.REGISTERED));
            update.setInt(2, count(results, Fate.ALREADY_REGISTERED));
            update.setInt(3, count(results, Fate.REFUSED));
            update.setObject(4, now());
            update.setObject(5, id);
            return update.executeUpdate();
        });
    }

    private void note(UUID id, List<RowProblem> problems) {
        run(PROBLEM, insert -> {
            for (RowProblem problem : problems) {
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

    public void finish(UUID id) {
        change(FINISH, update -> {
            update.setObject(1, now());
            update.setObject(2, id);
            return update.executeUpdate();
        });
    }

    public Optional<ImportRun> find(UUID id) {
        return run(FIND, select -> {
            select.setObject(1, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(ImportRun.of(found, clock.instant())) : Optional.empty();
            }
        });
    }

    /** Those after a place in the list, in the order of the file. */
    public List<Kept> problems(UUID id, long after, int atMost) {
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

    private RowProblem problem(ResultSet found) throws SQLException {
        String column = found.getString("column_key");
        return new RowProblem(
                found.getInt("row_number"),
                column == null ? null : columns.apply(column),
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

    private void change(String sql, Work<Integer> work) {
        QuarkusTransaction.joiningExisting().run(() -> run(sql, work));
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.formatted(table))) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the import could not be kept", failed);
        }
    }
}
