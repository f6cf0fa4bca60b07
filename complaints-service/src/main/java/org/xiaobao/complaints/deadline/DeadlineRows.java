package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.complaints.deadline.clock.ClockCase;
import org.xiaobao.complaints.deadline.clock.Deadline;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.Schedule;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.workdays.BusinessCalendar;

/** The table deadline. Rows of one case are only written by who holds its lock. */
@ApplicationScoped
class DeadlineRows {

    /**
     * A due day that moved, or a clock that ran again, is armed anew; one that stopped or stands still is not armed. A row that
     * would say the same is left alone.
     */
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
            where (d.unit, d.handling_unit, d.handler, d.calendar_revision, d.due_on, d.rolled_due_on, d.paused, d.stopped_on)
              is distinct from (excluded.unit, excluded.handling_unit, excluded.handler, excluded.calendar_revision,
                                excluded.due_on, excluded.rolled_due_on, excluded.paused, excluded.stopped_on)
              or excluded.paused and d.counted_on <> excluded.counted_on
            """;

    private static final String STALE = """
            select distinct complaint_id from deadline
            where institution = ? and stopped_on is null and (calendar_revision < ? or (paused and counted_on < ?)) limit ?
            """;

    private final Sql sql;
    private final AlarmStages stages;
    private final DeadlineConfig config;
    private final Clock clock;

    DeadlineRows(Sql sql, AlarmStages stages, DeadlineConfig config, Clock clock) {
        this.sql = sql;
        this.stages = stages;
        this.config = config;
        this.clock = clock;
    }

    void save(ClockCase counted, Schedule schedule, LocalDate today) {
        List<Deadline> duties = schedule.duties();
        if (duties.isEmpty()) {
            return;
        }
        sql.later(
                SAVE,
                counted.id(),
                counted.number(),
                counted.institution(),
                counted.unit(),
                counted.handlingUnit(),
                counted.handler(),
                schedule.calendarRevision(),
                today,
                clock.instant().plus(config.alarmGrace()),
                column(duties, Deadline::kind),
                column(duties, Deadline::dueOn),
                column(duties, Deadline::rolledDueOn),
                column(duties, Deadline::paused),
                column(duties, Deadline::stoppedOn),
                column(duties, this::firstAlarm));
    }

    private static List<Object> column(List<Deadline> duties, Function<Deadline, Object> column) {
        return duties.stream().map(column).toList();
    }

    private LocalDate firstAlarm(Deadline deadline) {
        boolean silent = deadline.stoppedOn() != null || deadline.paused();
        return silent ? null : stages.first(deadline.kind(), deadline.dueOn());
    }

    Map<DeadlineKind, LocalDate> dueDays(UUID complaintId) {
        Map<DeadlineKind, LocalDate> days = new EnumMap<>(DeadlineKind.class);
        sql.list(
                found -> days.put(
                        DeadlineKind.valueOf(found.getString("kind")), found.getObject("due_on", LocalDate.class)),
                "select kind, due_on from deadline where complaint_id = ?",
                complaintId);
        return days;
    }

    List<UUID> stale(Function<String, BusinessCalendar> calendars, LocalDate today, int atMost) {
        List<UUID> stale = new ArrayList<>();
        for (String institution : institutions()) {
            long revision = calendars.apply(institution).revision();
            stale.addAll(sql.list(
                    row -> row.getObject(1, UUID.class), STALE, institution, revision, today, atMost - stale.size()));
        }
        return stale;
    }

    private List<String> institutions() {
        return sql.list(row -> row.getString(1), "select distinct institution from deadline where stopped_on is null");
    }
}
