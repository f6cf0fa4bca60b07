package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xiaobao.complaints.Reloading;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.platform.sql.Sql;

/** When which alarm is raised, by kind of deadline: rows of data, from memory. */
@ApplicationScoped
class AlarmStages {

    /** Raised on the due day less so many calendar days. */
    record Stage(String name, int daysBefore) {

        LocalDate dayFor(LocalDate dueOn) {
            return dueOn.minusDays(daysBefore);
        }
    }

    private final Sql sql;
    private final Reloading<Map<DeadlineKind, List<Stage>>> stages;

    AlarmStages(Sql sql, Clock clock) {
        this.sql = sql;
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
        Map<DeadlineKind, List<Stage>> read = new EnumMap<>(DeadlineKind.class);
        sql.list(
                found -> read.computeIfAbsent(DeadlineKind.valueOf(found.getString("kind")), none -> new ArrayList<>())
                        .add(new Stage(found.getString("stage"), found.getInt("days_before"))),
                "select kind, stage, days_before from deadline_alarm_stage order by days_before desc");
        return read;
    }
}
