package org.xiaobao.platform.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiaobao.platform.problem.DomainProblem;

/** The units of one institution, as they are known. */
final class Roll {

    private final List<KnownUnit> units;
    private final boolean whole;

    /** @param registered how many there were when it was told */
    record Row(KnownUnit unit, int registered) {}

    private Roll(List<KnownUnit> units, boolean whole) {
        this.units = units;
        this.whole = whole;
    }

    static Roll of(List<Row> rows) {
        int registered = rows.stream().mapToInt(Row::registered).max().orElse(0);
        List<KnownUnit> units = rows.stream()
                .map(Row::unit)
                .sorted(Comparator.comparing(KnownUnit::openedOn))
                .toList();
        return new Roll(units, units.size() >= registered);
    }

    /** An institution that has registered no unit is asked for none, nor is one of which not all units are known yet. */
    Optional<DomainProblem> objection(String pointer, String path, LocalDate day) {
        if (units.isEmpty() || !whole || on(path, day).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(of(path).isEmpty() ? unknown(pointer, path) : notOpen(pointer, path, day));
    }

    /** As it was called on the day, else as it was called last, or first. */
    Optional<String> name(String path, LocalDate day) {
        return on(path, day).or(() -> nearest(path, day)).map(unit -> unit.nameOn(day));
    }

    private Optional<KnownUnit> on(String path, LocalDate day) {
        return of(path).stream().filter(unit -> unit.isOpenOn(day)).findFirst();
    }

    private Optional<KnownUnit> nearest(String path, LocalDate day) {
        List<KnownUnit> known = of(path);
        return known.stream()
                .filter(unit -> !unit.openedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> known.stream().findFirst());
    }

    private List<KnownUnit> of(String path) {
        return units.stream().filter(unit -> unit.unit().equals(path)).toList();
    }

    private static DomainProblem unknown(String pointer, String path) {
        return DomainProblem.invalid(
                pointer,
                "单位 " + path + " 未在机构登记册中，请先登记或核对路径",
                "the unit " + path + " is not in the institution's register: register it first, or check its path");
    }

    private DomainProblem notOpen(String pointer, String path, LocalDate day) {
        KnownUnit nearest = nearest(path, day).orElseThrow();
        if (day.isBefore(nearest.openedOn())) {
            return DomainProblem.invalid(
                    pointer,
                    "单位 " + path + " 自 " + nearest.openedOn() + " 起登记，" + day + " 尚未设立，请核对路径或日期",
                    "the unit " + path + " is registered from " + nearest.openedOn() + " and was not open on " + day
                            + ": check its path, or the day");
        }
        String next = nearest.successor();
        return DomainProblem.invalid(
                pointer,
                "单位 " + path + " 已于 " + nearest.closedOn() + " 之后撤销或变更" + (next == null ? "" : "，由 " + next + " 承接")
                        + "，" + day + " 不在登记册中，请先登记或核对路径",
                "the unit " + path + " was open until " + nearest.closedOn()
                        + (next == null ? "" : ", and " + next + " has followed it") + "; on " + day
                        + " it is not in the register: register it first, or check its path");
    }
}
