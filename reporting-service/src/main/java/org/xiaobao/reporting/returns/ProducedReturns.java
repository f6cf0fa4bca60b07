package org.xiaobao.reporting.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.xiaobao.platform.web.Listing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;
import org.xiaobao.platform.web.Paging;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.returns.sheet.Sheet;

/** The table produced_return: what was produced, never changed. What a unit produced is seen by it and those above it. */
@ApplicationScoped
class ProducedReturns {

    private static final String ADD = """
            insert into produced_return (id, institution, unit, form, form_id, form_version, year, period, scheduled,
              produced_by, produced_at, failed_checks, content, xlsx_sha256, csv_sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """;
    private static final String COLUMNS = "select id, scheduled, failed_checks, xlsx_sha256, csv_sha256, ";
    private static final String ONE = COLUMNS + "content, unit from produced_return where id = ? and institution = ?";
    private static final String LISTED = COLUMNS
            + "content - '{columns,lines,checks}'::text[] as content from produced_return where id = any (?::uuid[])";

    private final Sql sql;
    private final EntityManager database;
    private final NaturalKey locks;

    ProducedReturns(Sql sql, EntityManager database, NaturalKey locks) {
        this.sql = sql;
        this.database = database;
        this.locks = locks;
    }

    void add(ProducedReturn made) {
        Sheet sheet = made.sheet();
        sql.update(
                ADD,
                made.id(),
                sheet.institution(),
                sheet.unit(),
                sheet.form().code(),
                sheet.form().id(),
                sheet.form().version(),
                sheet.period().year(),
                sheet.period().period(),
                made.scheduled(),
                sheet.producedBy(),
                sheet.producedAt(),
                made.failedChecks(),
                FactJson.write(sheet),
                made.xlsxSha256(),
                made.csvSha256());
    }

    /** Whether the schedule has produced it; whoever asks next waits for this transaction. */
    boolean hasScheduled(String institution, String form, Period period) {
        locks.lock("scheduled-return", institution, form + ' ' + period.year() + ' ' + period.code());
        return sql.first(
                        row -> true,
                        "select 1 from produced_return where institution = ? and form = ? and year = ? and period = ? and scheduled",
                        institution,
                        form,
                        period.year(),
                        period.code())
                .isPresent();
    }

    Optional<ProducedReturn> find(UUID id, Scope scope) {
        return sql.first(
                        row -> covers(scope, row.getString("unit"))
                                ? Optional.of(produced(row))
                                : Optional.<ProducedReturn>empty(),
                        ONE,
                        id,
                        scope.institution())
                .flatMap(Function.identity());
    }

    private static boolean covers(Scope scope, String unit) {
        return scope.isWholeInstitution() || scope.covers(scope.institution(), unit);
    }

    /** The newest first; without their tables. */
    @Transactional
    Page<ProducedReturn> list(String form, Integer year, Scope scope, Paging asked) {
        Listing<Tuple> listing = Listing.ofTable(Tuple.class, "select r.id", "produced_return r")
                .withinInstitution("r", scope)
                .where("r.form = :form", form)
                .where("r.year = :year", year)
                .newestFirst(key("r.id", Cursor::id)); // identities grow with time
        if (!scope.isWholeInstitution()) {
            listing.under("scopeUnit", scope, "r.unit");
        }
        Page<UUID> page =
                listing.page(database, asked, row -> List.of(row.get(0))).map(row -> row.get(0, UUID.class));
        Map<UUID, ProducedReturn> found = sql.list(ProducedReturns::produced, LISTED, page.items()).stream()
                .collect(Collectors.toMap(ProducedReturn::id, Function.identity()));
        return page.map(found::get);
    }

    private static ProducedReturn produced(ResultSet row) throws SQLException {
        return new ProducedReturn(
                row.getObject("id", UUID.class),
                row.getBoolean("scheduled"),
                row.getLong("failed_checks"),
                row.getString("xlsx_sha256"),
                row.getString("csv_sha256"),
                FactJson.read(row.getString("content").getBytes(UTF_8), Sheet.class));
    }
}
