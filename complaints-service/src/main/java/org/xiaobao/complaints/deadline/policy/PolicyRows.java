package org.xiaobao.complaints.deadline.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;
import org.xiaobao.platform.workdays.DayUnit;

/** The table deadline_policy: rows are added and ended, nothing else. */
@ApplicationScoped
class PolicyRows {

    private static final String ALL = """
            select id, institution, kind, source, level, days, unit, approver_roles, notice_required, pausable,
                   max_total_days, effective_from, effective_to, version, ground, rule_source
            from deadline_policy order by kind, source, level, effective_from
            """;
    private static final String ADD = """
            insert into deadline_policy (id, institution, kind, source, level, days, unit, approver_roles, notice_required,
                                         pausable, max_total_days, effective_from, effective_to, version, ground, rule_source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;

    PolicyRows(DataSource database) {
        this.database = database;
    }

    PolicyBook book() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet found = select.executeQuery()) {
            List<DeadlinePolicy> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return new PolicyBook(rows);
        } catch (SQLException failed) {
            throw new IllegalStateException("the deadline policies could not be read", failed);
        }
    }

    void add(DeadlinePolicy row) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, row.id());
            insert.setString(2, row.institution());
            insert.setString(3, row.kind().name());
            insert.setString(4, row.source());
            insert.setInt(5, row.level());
            insert.setInt(6, row.days());
            insert.setString(7, row.unit().name());
            insert.setArray(
                    8, connection.createArrayOf("text", row.approverRoles().toArray()));
            insert.setBoolean(9, row.noticeRequired());
            insert.setBoolean(10, row.pausable());
            insert.setObject(11, row.maxTotalDays());
            insert.setObject(12, row.effectiveFrom());
            insert.setObject(13, row.effectiveTo());
            insert.setInt(14, row.version());
            insert.setString(15, row.ground());
            insert.setString(16, row.ruleSource());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the deadline policy could not be written", failed);
        }
    }

    void end(UUID id, LocalDate lastDay) {
        String update = "update deadline_policy set effective_to = ? where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setObject(1, lastDay);
            statement.setObject(2, id);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the deadline policy could not be ended", failed);
        }
    }

    private static DeadlinePolicy row(ResultSet found) throws SQLException {
        return new DeadlinePolicy(
                found.getObject("id", UUID.class),
                found.getString("institution"),
                DeadlineKind.valueOf(found.getString("kind")),
                found.getString("source"),
                found.getInt("level"),
                found.getInt("days"),
                DayUnit.valueOf(found.getString("unit")),
                List.of((String[]) found.getArray("approver_roles").getArray()),
                found.getBoolean("notice_required"),
                found.getBoolean("pausable"),
                found.getObject("max_total_days", Integer.class),
                found.getObject("effective_from", LocalDate.class),
                found.getObject("effective_to", LocalDate.class),
                found.getInt("version"),
                found.getString("ground"),
                found.getString("rule_source"));
    }
}
