package org.xiaobao.reporting.unit;

import static org.xiaobao.platform.problem.DomainProblem.require;
import static org.xiaobao.reporting.unit.UnitProblem.*;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * All units an institution ever had. Guarantees that on each day a path stands for one unit at most, that at most one unit
 * is the top, and that every other one's parent is open on each of its days. An act changes nothing of the days before it:
 * who asks what there was on a day that is past is answered the same for ever.
 */
final class Register {

    private final List<Unit> units;

    Register(Collection<Unit> units) {
        this.units = new ArrayList<>(units);
    }

    /** All, those above before those below, each path's earliest first. */
    List<Unit> all() {
        return units.stream()
                .sorted(Comparator.comparing(Unit::path).thenComparing(Unit::openedOn))
                .toList();
    }

    /** Of all days. */
    int size() {
        return units.size();
    }

    List<Unit> openOn(LocalDate day) {
        return all().stream().filter(unit -> unit.isOpenOn(day)).toList();
    }

    Optional<Unit> on(String path, LocalDate day) {
        return of(path, unit -> unit.isOpenOn(day)).stream().findFirst();
    }

    /** One that is registered with the same days and was called the same from its first day on. */
    Optional<Unit> same(Unit wanted) {
        UnitForm form = wanted.firstForm();
        return of(wanted.path(), unit -> unit.openedOn().equals(wanted.openedOn())).stream()
                .filter(unit -> Objects.equals(unit.closedOn(), wanted.closedOn()))
                .filter(unit -> unit.firstForm().equals(form))
                .findFirst();
    }

    /** @throws DomainProblem naming what is at fault below {@code at} */
    Unit open(Unit wanted, String at) {
        String path = wanted.path();
        requireOrder(wanted, at);
        requireKind(path, wanted.firstForm().kind(), at + "/kind");
        requireFree(path, wanted.openedOn(), wanted.closedOn(), at + "/path");
        requireRoomAtTheTop(path, wanted.openedOn(), wanted.closedOn(), at + "/path");
        requireParent(path, wanted.openedOn(), wanted.closedOn(), at + "/path");
        units.add(wanted);
        return wanted;
    }

    UnitFact.Changed change(Unit unit, UnitForm form, String ground, Instant now) {
        requireKind(unit.path(), form.kind(), "/kind");
        return unit.change(form, ground, now);
    }

    /**
     * @param on its last day
     * @param successor the path of the unit that takes over what it did, open on the day after; or null
     */
    UnitFact.Closed close(Unit unit, LocalDate on, String successor, String ground, Instant now) {
        if (on.isBefore(unit.openedOn())) {
            throw DomainProblem.invalid(
                    "/on", "不能早于设立日 " + unit.openedOn(), "must not be before the day it opened, " + unit.openedOn());
        }
        if (successor != null) {
            requireOther(unit, successor, on.plusDays(1), "/successor");
        }
        return end(unit, on, successor, UnitFact.Ending.CLOSURE, ground, now);
    }

    /** From a day on what it did is done by another unit, which is open then. */
    UnitFact.Closed merge(Unit unit, String into, LocalDate on, String ground, Instant now) {
        requireAfterOpening(unit, on);
        requireOther(unit, into, on, "/into");
        return end(unit, on.minusDays(1), into, UnitFact.Ending.MERGER, ground, now);
    }

    /** Takes back a last day that is still to come; one that is past stays, as all that is past does. */
    UnitFact.Reopened reopen(Unit unit, LocalDate today, String ground, Instant now) {
        LocalDate last = unit.closedOn();
        require(last != null, UNIT_NOT_CLOSED);
        require(!last.isBefore(today), UNIT_ENDED);
        require(units.stream().noneMatch(other -> other.follows(unit)), UNIT_MOVED);
        requireFree(unit.path(), last.plusDays(1), null, "");
        requireRoomAtTheTop(unit.path(), last.plusDays(1), null, "");
        requireParent(unit.path(), unit.openedOn(), null, "");
        return unit.goOn(ground, now);
    }

    /** A path that ends, and the one that follows it. */
    record Move(Unit old, Unit moved) {

        UnitFact.Closed end(String ground, Instant now) {
            return old.end(moved.openedOn().minusDays(1), moved.path(), UnitFact.Ending.MOVE, ground, now);
        }
    }

    /** Those that a move of the unit on a day carries along: open then or later, below it, and it among them. */
    List<Unit> carriedAlong(Unit unit, LocalDate on) {
        return all().stream()
                .filter(other -> Paths.isWithin(other.path(), unit.path()))
                .filter(other -> unit.covers(other.openedOn(), other.closedOn()))
                .filter(other -> !other.endsBefore(on))
                .toList();
    }

    /**
     * From a day on the unit and all below it stand under another path; those above come first.
     *
     * @throws DomainProblem when one of them could not stand there; nothing has changed then
     */
    List<Move> move(Unit unit, String to, LocalDate on) {
        requireOpen(unit, on);
        requireAfterOpening(unit, on);
        if (Paths.isWithin(to, unit.path())) {
            throw DomainProblem.invalid("/to", "不能移动到本单位或其下级单位之下", "must not be the unit's own path, or one below it");
        }
        List<Unit> carried = carriedAlong(unit, on);
        for (Unit other : carried) {
            if (!other.openedOn().isBefore(on)) {
                throw new DomainProblem(UNIT_NOT_YET_OPEN)
                        .detail(
                                other.path() + " 于 " + other.openedOn() + " 设立，请选择其后的日期",
                                other.path() + " opens on " + other.openedOn() + ": choose a day after it");
            }
        }
        requireKind(to, unit.formOn(on).kind(), "/to");
        Register rest = new Register(units);
        rest.units.removeAll(carried);
        rest.requireParent(to, on, unit.closedOn(), "/to");
        rest.requireRoomAtTheTop(to, on, unit.closedOn(), "/to");
        List<Move> moves = new ArrayList<>();
        for (Unit other : carried) {
            String path = Paths.moved(other.path(), unit.path(), to);
            rest.requireFree(path, on, other.closedOn(), "/to");
            moves.add(new Move(other, other.movedTo(UuidCreator.getTimeOrderedEpoch(), path, on)));
        }
        moves.forEach(move -> units.add(move.moved()));
        return moves;
    }

    private UnitFact.Closed end(
            Unit unit, LocalDate lastDay, String next, UnitFact.Ending because, String ground, Instant now) {
        if (unit.closedOn() != null) {
            throw new DomainProblem(UNIT_CLOSED)
                    .detail("最后营业日为 " + unit.closedOn(), "Its last day is " + unit.closedOn());
        }
        units.stream()
                .filter(other -> Paths.isBelow(other.path(), unit.path()))
                .filter(other -> unit.covers(other.openedOn(), other.closedOn()))
                .filter(other -> !other.endsBefore(lastDay.plusDays(1)))
                .min(Comparator.comparing(Unit::path))
                .ifPresent(below -> {
                    throw new DomainProblem(UNITS_BELOW)
                            .detail(
                                    "其下的 " + below.path() + " 在 " + lastDay + " 之后仍在登记册中，请先移动、合并或撤销",
                                    below.path() + " below it is open after " + lastDay
                                            + ": move, merge or close it first");
                });
        return unit.end(lastDay, next, because, ground, now);
    }

    private static void requireOpen(Unit unit, LocalDate on) {
        if (unit.endsBefore(on)) {
            throw new DomainProblem(UNIT_CLOSED)
                    .detail("最后营业日为 " + unit.closedOn(), "Its last day is " + unit.closedOn());
        }
    }

    private static void requireAfterOpening(Unit unit, LocalDate on) {
        if (!on.isAfter(unit.openedOn())) {
            throw DomainProblem.invalid(
                    "/on", "须晚于设立日 " + unit.openedOn(), "must be after the day it opened, " + unit.openedOn());
        }
    }

    private void requireOther(Unit unit, String path, LocalDate day, String pointer) {
        if (path.equals(unit.path()) || on(path, day).isEmpty()) {
            throw DomainProblem.invalid(
                    pointer,
                    "须为 " + day + " 在登记册中的另一单位，请先登记或核对路径",
                    "must be another unit that is open on " + day + ": register it first, or check its path");
        }
    }

    private static void requireOrder(Unit wanted, String at) {
        if (wanted.closedOn() != null && wanted.closedOn().isBefore(wanted.openedOn())) {
            throw DomainProblem.invalid(
                    at + "/closedOn",
                    "不能早于设立日 " + wanted.openedOn(),
                    "must not be before the day it opened, " + wanted.openedOn());
        }
    }

    /** The top unit is the head office, and no other one is. */
    private static void requireKind(String path, UnitKind kind, String pointer) {
        if (Paths.isTop(path) != (kind == UnitKind.HEAD_OFFICE)) {
            throw DomainProblem.invalid(
                    pointer,
                    Paths.isTop(path) ? "最高一级单位须为本部" : "本部须为最高一级单位，路径只有一段",
                    Paths.isTop(path)
                            ? "the top unit is the head office"
                            : "the head office is the top unit: its path has one segment");
        }
    }

    private void requireFree(String path, LocalDate from, LocalDate to, String pointer) {
        of(path, unit -> unit.overlaps(from, to)).stream().findFirst().ifPresent(known -> {
            throw new DomainProblem(UNIT_REGISTERED)
                    .at(pointer, path + " 已登记：" + known.days(), path + " is registered already: " + known.days());
        });
    }

    private void requireRoomAtTheTop(String path, LocalDate from, LocalDate to, String pointer) {
        if (!Paths.isTop(path)) {
            return;
        }
        units.stream()
                .filter(unit -> Paths.isTop(unit.path()) && unit.overlaps(from, to))
                .findFirst()
                .ifPresent(top -> {
                    throw new DomainProblem(SECOND_TOP_UNIT)
                            .at(
                                    pointer,
                                    "最高一级单位为 " + top.path() + "：" + top.days(),
                                    "the top unit is " + top.path() + ": " + top.days());
                });
    }

    private void requireParent(String path, LocalDate from, LocalDate to, String pointer) {
        if (Paths.isTop(path)) {
            return;
        }
        String parent = Paths.parent(path);
        if (!of(parent, unit -> unit.covers(from, to)).isEmpty()) {
            return;
        }
        List<String> days = of(parent, unit -> true).stream().map(Unit::days).toList();
        if (days.isEmpty()) {
            throw DomainProblem.invalid(
                    pointer,
                    "上级单位 " + parent + " 未登记，请先登记或核对路径",
                    "the unit above it, " + parent + ", is not registered: register it first, or check the path");
        }
        throw DomainProblem.invalid(
                pointer,
                "上级单位 " + parent + " 须在全部日期内营业，其登记为 " + String.join("，", days),
                "the unit above it, " + parent + ", must be open on all its days; it is registered for "
                        + String.join(", ", days));
    }

    private List<Unit> of(String path, Predicate<Unit> which) {
        return all().stream()
                .filter(unit -> unit.path().equals(path) && which.test(unit))
                .toList();
    }
}
