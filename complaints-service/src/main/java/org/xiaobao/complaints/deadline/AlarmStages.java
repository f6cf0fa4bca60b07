package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.xiaobao.complaints.Reloading;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;

/** When which alarm is raised, by kind of deadline: rows of data, from memory. */
@ApplicationScoped
class AlarmStages {

    /** Raised on the due day less so many calendar days. */
    record Stage(String name, int daysBefore) {

        LocalDate dayFor(LocalDate dueOn) {
            return dueOn.minusDays(daysBefore);
        }
    }

    private final DataSource database;
    private final Reloading<Map<DeadlineKind, List<Stage>>> stages;

    AlarmStages(DataSource database, Clock clock) {
        this.database = database;
        this.stages = new Reloading<>(this::read, clock);
    }

    /** The earliest first. */
    List<Stage> of(DeadlineKind kind) {
        return stages.get().getOrDefault(kind, List.of());
    }

    /** The day of the first alarm, null when none is raised for this kind. */
    LocalDate first(DeadlineKind kind, LocalDate dueOn) {
        List<Stage> all = of(kind);
        return all.isEmpty() ? null : all.get(0).dayFor(dueOn);
    }

    private Map<DeadlineKind, List<Stage>> read() {
        String select = "select kind, stage, days_before from deadline_alarm_stage order by days_before desc";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select);
                ResultSet found = statement.executeQuery()) {
            Map<DeadlineKind, List<Stage>> read = new EnumMap<>(DeadlineKind.class);
            while (found.next()) {
                read.computeIfAbsent(DeadlineKind.valueOf(found.getString("kind")), none -> new ArrayList<>())
                        .add(new Stage(found.getString("stage"), found.getInt("days_before")));
            }
            return read;
        } catch (SQLException failed) {
            throw new IllegalStateException("the alarm stages could not be read", failed);
        }
    }
}
