package org.xiaobao.complaints.deadline.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlineStatus;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Page;

/** What is due, the most urgent first, within the scope, in pages whose cost does not grow with the page number. */
@ApplicationScoped
class Board {

    private static final String COLUMNS =
            "complaint_id, number, unit, handling_unit, handler, kind, due_on, rolled_due_on, paused, stopped_on";

    private static final String IN_SCOPE = """
            institution = :institution and (unit = :unit or unit like :unitLike escape '\\'
              or handling_unit = :unit or handling_unit like :unitLike escape '\\')""";

    private final EntityManager database;
    private final Clock clock;

    Board(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Page<BoardItem> list(BoardFilter filter, Scope scope) {
        LocalDate today = Zones.dayOf(clock.instant());
        Map<String, Object> values = new HashMap<>();
        String where = conditions(filter, scope, today, values);
        Long total = filter.count ? count(where, values) : null;
        String page = filter.cursor == null ? where : where + after(filter.cursor, values);
        Query query = database.createNativeQuery(
                "select " + COLUMNS + " from deadline where " + page + " order by due_on, complaint_id, kind",
                Tuple.class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.setMaxResults(filter.limit + 1).getResultList();
        return Page.of(
                rows.stream().map(row -> item(row, today)).toList(),
                filter.limit,
                item -> item,
                last -> Cursor.of(last.dueOn(), last.complaintId(), last.kind()),
                total);
    }

    private static String conditions(BoardFilter filter, Scope scope, LocalDate today, Map<String, Object> values) {
        StringBuilder where = within(filter, scope, values);
        if (filter.dueWithin != null) {
            where.append(" and due_on <= :until");
            values.put("until", today.plusDays(filter.dueWithin));
        }
        if (filter.handler != null) {
            where.append(" and handler = :handler");
            values.put("handler", filter.handler);
        }
        if (filter.kind != null) {
            where.append(" and kind = :kind");
            values.put("kind", filter.kind.name());
        }
        if (filter.status == DeadlineStatus.OPEN || filter.status == DeadlineStatus.MISSED) {
            values.put("today", today);
        }
        return where.append(" and ").append(having(filter.status)).toString();
    }

    private static String having(DeadlineStatus status) {
        if (status == null) {
            return "stopped_on is null";
        }
        return switch (status) {
            case OPEN -> "stopped_on is null and (due_on >= :today or paused)";
            case MET -> "stopped_on <= due_on";
            case MISSED -> "(stopped_on > due_on or (stopped_on is null and due_on < :today and not paused))";
            case LAPSED -> "false"; // rights of the complainant are not on the board
        };
    }

    private static String after(String cursor, Map<String, Object> values) {
        List<String> keys = Cursor.read(cursor, 3);
        try {
            values.put("afterDue", Cursor.day(keys.get(0)));
            values.put("afterCase", Cursor.id(keys.get(1)));
            values.put("afterKind", DeadlineKind.valueOf(keys.get(2)).name());
        } catch (RuntimeException notOurs) {
            throw Cursor.broken();
        }
        return " and (due_on, complaint_id, kind) > (:afterDue, :afterCase, :afterKind)";
    }

    private Long count(String where, Map<String, Object> values) {
        Query query = database.createNativeQuery("select count(*) from deadline where " + where, Long.class);
        values.forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    /** What is complained of in the scope's units and what they handle; the filter alone must never widen what may be seen. */
    private static StringBuilder within(BoardFilter filter, Scope scope, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(IN_SCOPE);
        values.put("institution", scope.institution());
        values.put("unit", scope.unit());
        values.put("unitLike", scope.unitLike());
        if (filter.unit != null) {
            Scope asked = new Scope(scope.institution(), filter.unit);
            if (!asked.covers(scope.institution(), scope.unit()) && !scope.covers(scope.institution(), filter.unit)) {
                throw DomainProblem.invalid("/unit", "不在您的权限范围内", "is outside your scope");
            }
            where.append(" and (unit = :asked or unit like :askedLike escape '\\')");
            values.put("asked", asked.unit());
            values.put("askedLike", asked.unitLike());
        }
        return where;
    }

    private static BoardItem item(Tuple row, LocalDate today) {
        DeadlineKind kind = DeadlineKind.valueOf(row.get("kind", String.class));
        LocalDate dueOn = day(row, "due_on");
        LocalDate stoppedOn = day(row, "stopped_on");
        boolean paused = row.get("paused", Boolean.class);
        LocalDate reference = stoppedOn == null ? today : stoppedOn;
        boolean late = reference.isAfter(dueOn) && !(paused && stoppedOn == null);
        return new BoardItem(
                row.get("complaint_id", UUID.class),
                row.get("number", String.class),
                row.get("unit", String.class),
                row.get("handling_unit", String.class),
                row.get("handler", String.class),
                kind,
                dueOn,
                day(row, "rolled_due_on"),
                stoppedOn == null ? ChronoUnit.DAYS.between(today, dueOn) : null,
                paused,
                stoppedOn,
                DeadlineStatus.of(kind, stoppedOn != null, late));
    }

    private static LocalDate day(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
