package org.xiaobao.complaints.deadline;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaobao.complaints.deadline.AlarmStages.Stage;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.platform.time.Zones;

/** Which alarms are due, each given out once: the key of deadline_alarm decides, in the taker's transaction. */
@ApplicationScoped
public class DeadlineAlarms {

    /** An alarm to be raised now. */
    public record Alarm(DeadlineKind kind, String stage, LocalDate dueOn) {}

    private record Armed(DeadlineKind kind, LocalDate dueOn) {}

    private static final String DUE = """
            select complaint_id from deadline
            where next_alarm_on <= ? and alarm_after <= ? and stopped_on is null and not paused
            group by complaint_id order by min(next_alarm_on), complaint_id limit ?
            """;
    private static final String ARMED = """
            select kind, due_on from deadline
            where complaint_id = ? and next_alarm_on <= ? and stopped_on is null and not paused
            order by due_on, kind
            """;
    private static final String RAISE = """
            insert into deadline_alarm (complaint_id, kind, due_on, stage, raised_at) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final DataSource database;
    private final AlarmStages stages;
    private final Clock clock;

    DeadlineAlarms(DataSource database, AlarmStages stages, Clock clock) {
        this.database = database;
        this.stages = stages;
        this.clock = clock;
    }

    /** Cases with alarms due, the longest overdue first. Lock them before taking. */
    public List<UUID> due(int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setObject(1, today());
            select.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            select.setInt(3, atMost);
            return DeadlineRows.ids(select);
        } catch (SQLException failed) {
            throw new IllegalStateException("the alarms could not be read", failed);
        }
    }

    /** The case's due alarms, now marked as raised, in the order of their stages. */
    @Transactional(MANDATORY)
    public List<Alarm> take(UUID complaintId) {
        try (Connection connection = database.getConnection()) {
            List<Alarm> taken = new ArrayList<>();
            for (Armed deadline : armed(connection, complaintId)) {
                LocalDate next = null;
                for (Stage stage : stages.of(deadline.kind())) {
                    if (stage.dayFor(deadline.dueOn()).isAfter(today())) {
                        next = stage.dayFor(deadline.dueOn());
                        break;
                    }
                    if (raise(connection, complaintId, deadline, stage)) {
                        taken.add(new Alarm(deadline.kind(), stage.name(), deadline.dueOn()));
                    }
                }
                rearm(connection, complaintId, deadline.kind(), next);
            }
            return taken;
        } catch (SQLException failed) {
            throw new IllegalStateException("the alarms could not be taken", failed);
        }
    }

    private List<Armed> armed(Connection connection, UUID complaintId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ARMED)) {
            select.setObject(1, complaintId);
            select.setObject(2, today());
            List<Armed> armed = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    armed.add(new Armed(
                            DeadlineKind.valueOf(found.getString("kind")), found.getObject("due_on", LocalDate.class)));
                }
            }
            return armed;
        }
    }

    private boolean raise(Connection connection, UUID complaintId, Armed deadline, Stage stage) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RAISE)) {
            insert.setObject(1, complaintId);
            insert.setString(2, deadline.kind().name());
            insert.setObject(3, deadline.dueOn());
            insert.setString(4, stage.name());
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private static void rearm(Connection connection, UUID complaintId, DeadlineKind kind, LocalDate next)
            throws SQLException {
        String update = "update deadline set next_alarm_on = ? where complaint_id = ? and kind = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setObject(1, next);
            statement.setObject(2, complaintId);
            statement.setString(3, kind.name());
            statement.executeUpdate();
        }
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
