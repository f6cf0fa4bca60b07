package org.xiaobao.complaints.deadline.board;

import static org.xiaobao.platform.web.Listing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlineStatus;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** What is due, the most urgent first, within the scope, in pages whose cost does not grow with the page number. */
@ApplicationScoped
class Board {

    private static final String COLUMNS =
            "select complaint_id, number, unit, handling_unit, handler, kind, due_on, rolled_due_on, paused, stopped_on";

    private final EntityManager database;
    private final Clock clock;

    Board(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Page<BoardItem> list(BoardFilter filter, Scope scope) {
        LocalDate today = Zones.dayOf(clock.instant());
        Listing<Tuple> listing = Listing.ofTable(Tuple.class, COLUMNS, "deadline d")
                .withinInstitution("d", scope)
                .under("scopeUnit", scope, "unit", "handling_unit")
                .where("due_on <= :until", filter.dueWithin() == null ? null : today.plusDays(filter.dueWithin()))
                .where("handler = :handler", filter.handler())
                .where(
                        "kind = :kind",
                        filter.kind() == null ? null : filter.kind().name())
                .soonestFirst(
                        key("due_on", Cursor::day),
                        key("complaint_id", Cursor::id),
                        key("kind", kind -> DeadlineKind.valueOf(kind).name()));
        if (filter.unit() != null) {
            listing.under("askedUnit", covered(filter.unit(), scope), "unit");
        }
        return having(listing, filter.status(), today)
                .page(database, filter.page().counting(filter.count()), Board::keys)
                .map(row -> item(row, today));
    }

    private static Listing<Tuple> having(Listing<Tuple> listing, DeadlineStatus status, LocalDate today) {
        if (status == null) {
            return listing.where("stopped_on is null");
        }
        return switch (status) {
            case OPEN -> listing.where("stopped_on is null and (paused or due_on >= :today)", today);
            case MET -> listing.where("stopped_on <= due_on");
            case MISSED ->
                listing.where(
                        "(stopped_on > due_on or (stopped_on is null and not paused and due_on < :today))", today);
            case LAPSED -> listing.where("false"); // rights of the complainant are not on the board
        };
    }

    /** The filter alone must never widen what may be seen. */
    private static Scope covered(String unit, Scope scope) {
        Scope asked = new Scope(scope.institution(), unit);
        if (!asked.covers(scope.institution(), scope.unit()) && !scope.covers(scope.institution(), unit)) {
            throw DomainProblem.invalid("/unit", "不在您的权限范围内", "is outside your scope");
        }
        return asked;
    }

    private static List<Object> keys(Tuple row) {
        return List.of(day(row, "due_on"), row.get("complaint_id"), row.get("kind"));
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
