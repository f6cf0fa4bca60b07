package org.xiaobao.platform.files.batch;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.platform.files.batch.RowResult.Fate;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.files.sheet.SheetColumn;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.sql.Sql;
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
            select ?, * from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[])
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

    private final Sql sql;
    private final Clock clock;
    private final String table;
    private final Function<String, SheetColumn> columns;

    /** @param columns by the name under which a problem keeps its column */
    protected ImportRuns(Sql sql, Clock clock, String table, Function<String, SheetColumn> columns) {
        this.sql = sql;
        this.clock = clock;
        this.table = table;
        this.columns = columns;
    }

    /** @param total rows of the file, which is known by its SHA-256 in hex */
    public UUID begin(String sha256, int total, Actor actor) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant now = clock.instant();
        change(BEGIN, id, actor.institution(), actor.unit(), sha256, actor.id(), now, now, total);
        return id;
    }

    /** A batch is done. */
    public void progress(UUID id, List<RowResult> results) {
        QuarkusTransaction.joiningExisting().run(() -> {
            int registered = count(results, Fate.REGISTERED);
            int already = count(results, Fate.ALREADY_REGISTERED);
            change(PROGRESS, registered, already, count(results, Fate.REFUSED), clock.instant(), id);
            note(id, results.stream().flatMap(row -> row.problems().stream()).toList());
        });
    }

    private void note(UUID id, List<RowProblem> problems) {
        change(
                PROBLEM,
                id,
                of(problems, RowProblem::row),
                of(
                        problems,
                        problem -> problem.column() == null
                                ? null
                                : problem.column().name()),
                of(problems, RowProblem::code),
                of(problems, problem -> problem.message().zh()),
                of(problems, problem -> problem.message().en()));
    }

    private static List<Object> of(List<RowProblem> problems, Function<RowProblem, Object> column) {
        return problems.stream().map(column).toList();
    }

    public void finish(UUID id) {
        change(FINISH, clock.instant(), id);
    }

    public Optional<ImportRun> find(UUID id) {
        return sql.first(found -> ImportRun.of(found, clock.instant()), FIND.formatted(table), id);
    }

    /** Those after a place in the list, in the order of the file. */
    public List<Kept> problems(UUID id, long after, int atMost) {
        return sql.list(
                found -> new Kept(found.getLong("id"), problem(found)), PROBLEMS.formatted(table), id, after, atMost);
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

    private void change(String statement, Object... parameters) {
        QuarkusTransaction.joiningExisting().run(() -> sql.update(statement.formatted(table), parameters));
    }
}
