package org.xiaobao.reporting.unit;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.xiaobao.reporting.unit.UnitNumbers.Counted;

/**
 * Adds up the numbers that were stated for the units of a year's end. What a unit states covers all below it and stands
 * before the sum of what those state, so that nobody is counted twice; who has moved or closed within the year states
 * nothing of it, because the unit that was open at its end does.
 */
final class YearNumbers {

    private final List<Unit> open;
    private final int year;
    private final LocalDate end;

    YearNumbers(Register register, int year, LocalDate today) {
        this.year = year;
        end = lastDay(year, today);
        open = register.openOn(end);
    }

    /** The day as of which a year's numbers are stated: its last, or today while it is not over. */
    static LocalDate lastDay(int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        return last.isBefore(today) ? last : today;
    }

    /** @param path of the unit with all below it; {@code /} is the whole institution */
    UnitNumbers of(String path) {
        List<Unit> tops = open.stream()
                .filter(unit -> path.equals("/")
                        ? Paths.isTop(unit.path())
                        : unit.path().equals(path))
                .toList();
        return new UnitNumbers(
                stated(tops, UnitYear::customers, leaf -> kind(leaf) != UnitKind.DEPARTMENT),
                new Counted(tops.stream().mapToLong(this::outlets).sum(), 0),
                stated(tops, UnitYear::staff, leaf -> true));
    }

    /** Null when nobody has stated it. */
    private Counted stated(List<Unit> tops, Function<UnitYear, Long> number, Predicate<Unit> expected) {
        Counted sum = null;
        int missing = 0;
        for (Unit unit : tops) {
            Long own = unit.year(year).map(number).orElse(null);
            List<Unit> below = below(unit);
            Counted counted = own == null ? stated(below, number, expected) : new Counted(own, 0);
            if (counted != null) {
                sum = counted.plus(sum);
            } else {
                missing += missing(unit, expected);
            }
        }
        return sum == null ? null : sum.plus(new Counted(0, missing));
    }

    /** How many have stated nothing, of those at the end of each branch of the tree. */
    private int missing(Unit unit, Predicate<Unit> expected) {
        List<Unit> below = below(unit);
        return below.isEmpty()
                ? expected.test(unit) ? 1 : 0
                : below.stream().mapToInt(other -> missing(other, expected)).sum();
    }

    private long outlets(Unit unit) {
        Long own = unit.year(year).map(UnitYear::outlets).orElse(null);
        if (own != null) {
            return own;
        }
        return (kind(unit).isServing() ? 1 : 0)
                + below(unit).stream().mapToLong(this::outlets).sum();
    }

    private UnitKind kind(Unit unit) {
        return unit.formOn(end).kind();
    }

    private List<Unit> below(Unit unit) {
        return open.stream()
                .filter(other -> Paths.parent(other.path()).equals(unit.path()))
                .toList();
    }
}
