package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.xiaobao.complaints.deadline.clock.ClockCase;
import org.xiaobao.complaints.deadline.clock.Deadline;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.platform.workdays.BusinessCalendar;

/** The table deadline. Rows of one case are only written by who holds its lock. */
@ApplicationScoped
class DeadlineRows {

    /** A due day that moved, or a clock that ran again, is armed anew; one that stopped or stands still is not armed. */
    private static final String SAVE = """
            insert into deadline as d (complaint_id, number, institution, unit, handling_unit, handler, calendar_revision, counted_on,
                                       alarm_after, kind, due_on, rolled_due_on, paused, stopped_on, next_alarm_on)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, * from unnest(?::text[], ?::date[], ?::date[], ?::boolean[], ?::date[], ?::date[])
            on conflict (complaint_id, kind) do update set
              unit = excluded.unit, handling_unit = excluded.handling_unit, handler = excluded.handler, calendar_revision = excluded.calendar_revision,
              counted_on = excluded.counted_on, due_on = excluded.due_on, rolled_due_on = excluded.rolled_due_on,
              paused = excluded.paused, stopped_on = excluded.stopped_on,
              next_alarm_on = case
                when d.due_on = excluded.due_on and excluded.next_alarm_on is not null and not d.paused
                     and d.stopped_on is null then d.next_alarm_on
                else excluded.next_alarm_on end
            """;

    private static final String STALE = """
            select distinct complaint_id from deadline
            where institution = ? and stopped_on is null and (calendar_revision < ? or (paused and counted_on < ?)) limit ?
            """;

    private final DataSource database;
    private final AlarmStages stages;
    private final DeadlineConfig config;
    private final Clock clock;

    DeadlineRows(DataSource database, AlarmStages stages, DeadlineConfig config, Clock clock) {
        this.database = database;
        this.stages = stages;
        this.config = config;
        this.clock = clock;
    }

    void save(ClockCase counted, List<Deadline> duties, long revision, LocalDate today) {
        if (duties.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setObject(1, counted.id());
            save.setString(2, counted.number());
            save.setString(3, counted.institution());
            save.setString(4, counted.unit());
            save.setString(5, counted.handlingUnit());
            save.setString(6, counted.handler());
            save.setLong(7, revision);
            save.setObject(8, today);
            save.setObject(9, clock.instant().plus(config.alarmGrace()).atOffset(ZoneOffset.UTC));
            save.setArray(10, array(connection, "text", duties, deadline -> deadline.kind()
                    .name()));
            save.setArray(11, array(connection, "date", duties, Deadline::dueOn));
            save.setArray(12, array(connection, "date", duties, Deadline::rolledDueOn));
            save.setArray(13, array(connection, "boolean", duties, Deadline::paused));
            save.setArray(14, array(connection, "date", duties, Deadline::stoppedOn));
            save.setArray(15, array(connection, "date", duties, this::firstAlarm));
            save.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the deadlines could not be written", failed);
        }
    }

    private LocalDate firstAlarm(Deadline deadline) {
        boolean silent = deadline.stoppedOn() != null || deadline.paused();
        return silent ? null : stages.first(deadline.kind(), deadline.dueOn());
    }

    private static Array array(
            Connection connection, String type, List<Deadline> duties, Function<Deadline, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, duties.stream().map(column).toArray());
    }

    Map<DeadlineKind, LocalDate> dueDays(UUID complaintId) {
        String select = "select kind, due_on from deadline where complaint_id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, complaintId);
            Map<DeadlineKind, LocalDate> days = new EnumMap<>(DeadlineKind.class);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    days.put(DeadlineKind.valueOf(found.getString("kind")), found.getObject("due_on", LocalDate.class));
                }
            }
            return days;
        } catch (SQLException failed) {
            throw new IllegalStateException("the deadlines could not be read", failed);
        }
    }

    List<UUID> stale(Function<String, BusinessCalendar> calendars, LocalDate today, int atMost) {
        try (Connection connection = database.getConnection()) {
            List<UUID> stale = new ArrayList<>();
            for (String institution : institutions(connection)) {
                try (PreparedStatement select = connection.prepareStatement(STALE)) {
                    select.setString(1, institution);
                    select.setLong(2, calendars.apply(institution).revision());
                    select.setObject(3, today);
                    select.setInt(4, atMost - stale.size());
                    stale.addAll(ids(select));
                }
            }
            return stale;
        } catch (SQLException failed) {
            throw new IllegalStateException("the deadlines could not be read", failed);
        }
    }

    private static List<String> institutions(Connection connection) throws SQLException {
        String select = "select distinct institution from deadline where stopped_on is null";
        List<String> institutions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                institutions.add(found.getString(1));
            }
        }
        return institutions;
    }

    static List<UUID> ids(PreparedStatement select) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                ids.add(found.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
