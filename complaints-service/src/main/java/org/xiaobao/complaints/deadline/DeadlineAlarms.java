package org.xiaobao.complaints.deadline;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.deadline.AlarmStages.Stage;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.platform.sql.Sql;
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
    private static final String REARM = "update deadline set next_alarm_on = ? where complaint_id = ? and kind = ?";

    private final Sql sql;
    private final AlarmStages stages;
    private final Clock clock;

    DeadlineAlarms(Sql sql, AlarmStages stages, Clock clock) {
        this.sql = sql;
        this.stages = stages;
        this.clock = clock;
    }

    /** Cases with alarms due, the longest overdue first. Lock them before taking. */
    public List<UUID> due(int atMost) {
        return sql.list(row -> row.getObject(1, UUID.class), DUE, today(), clock.instant(), atMost);
    }

    /** The case's due alarms, now marked as raised, in the order of their stages. */
    @Transactional(MANDATORY)
    public List<Alarm> take(UUID complaintId) {
        List<Alarm> taken = new ArrayList<>();
        for (Armed deadline : sql.list(DeadlineAlarms::armed, ARMED, complaintId, today())) {
            LocalDate next = null;
            for (Stage stage : stages.of(deadline.kind())) {
                if (stage.dayFor(deadline.dueOn()).isAfter(today())) {
                    next = stage.dayFor(deadline.dueOn());
                    break;
                }
                if (raise(complaintId, deadline, stage)) {
                    taken.add(new Alarm(deadline.kind(), stage.name(), deadline.dueOn()));
                }
            }
            sql.update(REARM, next, complaintId, deadline.kind());
        }
        return taken;
    }

    private static Armed armed(ResultSet found) throws SQLException {
        return new Armed(DeadlineKind.valueOf(found.getString("kind")), found.getObject("due_on", LocalDate.class));
    }

    private boolean raise(UUID complaintId, Armed deadline, Stage stage) {
        return sql.update(RAISE, complaintId, deadline.kind(), deadline.dueOn(), stage.name(), clock.instant()) == 1;
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
