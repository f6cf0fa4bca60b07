package org.xiaobao.reporting.reconciliation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.BreachView;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.DifferenceView;

/** The runs' rows. Of one institution at most one is running (a unique index sees to it). */
@ApplicationScoped
class Runs {

    private static final TypeReference<List<DifferenceView>> DIFFERENCES = new TypeReference<>() {};
    private static final TypeReference<List<BreachView>> BREACHES = new TypeReference<>() {};

    /**
     * The institution's running one, which is ordered now unless it was before. Waits for no one: a run that is being
     * worked on is locked for as long as that takes.
     */
    Run order(Connection connection, String institution, String actor, Instant now) throws SQLException {
        Optional<Run> run = Optional.empty();
        while (run.isEmpty()) { // the one that runs may end between the two looks
            run = insert(connection, institution, actor, now);
            run = run.isPresent() ? run : running(connection, institution);
        }
        return run.get();
    }

    private static Optional<Run> insert(Connection connection, String institution, String actor, Instant now)
            throws SQLException {
        String sql = """
                insert into reconciliation_run (id, institution, status, requested_by, requested_at)
                values (?, ?, 'RUNNING', ?, ?)
                on conflict do nothing
                returning *
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            insert.setString(2, institution);
            insert.setString(3, actor);
            insert.setTimestamp(4, Timestamp.from(now));
            return first(insert);
        }
    }

    private static Optional<Run> running(Connection connection, String institution) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select * from reconciliation_run where institution = ? and status = 'RUNNING'")) {
            select.setString(1, institution);
            return first(select);
        }
    }

    /** Every institution with figures that has no run waiting. */
    void orderAll(Connection connection, String actor, Instant now) throws SQLException {
        String sql = """
                insert into reconciliation_run (id, institution, status, requested_by, requested_at)
                select gen_random_uuid(), institution, 'RUNNING', ?, ?
                from (select distinct institution from figure_total
                      where generation = (select live_generation from projection)) counted
                on conflict do nothing
                """;
        try (PreparedStatement order = connection.prepareStatement(sql)) {
            order.setString(1, actor);
            order.setTimestamp(2, Timestamp.from(now));
            order.executeUpdate();
        }
    }

    /** The one that has waited longest, held until the transaction ends; those others work on are passed over. */
    Optional<Run> claim(Connection connection) throws SQLException {
        String sql = """
                select * from reconciliation_run where status = 'RUNNING'
                order by requested_at limit 1 for update skip locked
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            return first(select);
        }
    }

    void done(Connection connection, UUID id, List<DifferenceView> differences, List<BreachView> breaches, Instant now)
            throws SQLException {
        String sql = """
                update reconciliation_run
                set status = 'DONE', finished_at = ?, differences = ?::jsonb, breaches = ?::jsonb, findings = ?
                where id = ?
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, FactJson.write(differences));
            update.setString(3, FactJson.write(breaches));
            update.setInt(4, differences.size() + breaches.size());
            update.setObject(5, id);
            update.executeUpdate();
        }
    }

    void failed(Connection connection, UUID id, String problem, Instant now) throws SQLException {
        String sql = "update reconciliation_run set status = 'FAILED', finished_at = ?, problem = ?"
                + " where id = ? and status = 'RUNNING'";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, problem);
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    Optional<Run> find(Connection connection, UUID id, String institution) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from reconciliation_run where id = ? and institution = ?")) {
            select.setObject(1, id);
            select.setString(2, institution);
            return first(select);
        }
    }

    /** The last that came to a result. */
    Optional<Run> latest(Connection connection, String institution) throws SQLException {
        String sql = """
                select * from reconciliation_run where institution = ? and status = 'DONE'
                order by finished_at desc limit 1
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, institution);
            return first(select);
        }
    }

    /** Over all institutions, of the last finished run of each: what was found, a failed run counting as one finding. */
    int findings(Connection connection) throws SQLException {
        String sql = """
                select coalesce(sum(greatest(findings, case status when 'FAILED' then 1 else 0 end)), 0)
                from (select distinct on (institution) status, findings from reconciliation_run
                      where status <> 'RUNNING' order by institution, finished_at desc) latest
                """;
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    void forget(Connection connection, Instant before) throws SQLException {
        String sql = """
                delete from reconciliation_run r where finished_at < ? and exists (
                    select 1 from reconciliation_run later
                    where later.institution = r.institution and later.status = 'DONE'
                      and later.finished_at > r.finished_at)
                """;
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setTimestamp(1, Timestamp.from(before));
            delete.executeUpdate();
        }
    }

    private static Optional<Run> first(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    private static Run read(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("institution"),
                Run.Status.valueOf(row.getString("status")),
                Sql.instant(row, "requested_at"),
                Sql.instant(row, "finished_at"),
                list(row.getString("differences"), DIFFERENCES),
                list(row.getString("breaches"), BREACHES),
                row.getString("problem"));
    }

    private static <T> List<T> list(String json, TypeReference<List<T>> type) {
        try {
            return json == null ? null : FactJson.mapper().readValue(json, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
