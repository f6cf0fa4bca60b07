package org.xiaobao.reporting.returns;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.unit.OpenUnit;
import org.xiaobao.reporting.unit.UnitNumbers;
import org.xiaobao.reporting.unit.Units;

/** What the register says of an institution's units beside their figures: what they are called, how large they are. */
@Singleton
class KnownUnits {

    /**
     * A unit of a period.
     *
     * @param outlets how many it has; null when it is not known
     * @param customers personal customers of that year; null when they are not known
     */
    record Known(String path, Words name, Long outlets, Long customers) {}

    private final Units units;

    KnownUnits(Units units) {
        this.units = units;
    }

    /**
     * The unit of the scope and those below it, on the last day of the period, each with its own numbers. What is stated for a unit
     * covers those below it, so that nothing is known of the size of one with units below it, but that it may be an outlet itself.
     */
    List<Known> within(Scope scope, Period period) {
        List<OpenUnit> open = units.openIn(scope, period.to(), period.to());
        Map<String, UnitNumbers> numbers = units.numbers(
                scope.institution(),
                open.stream().map(OpenUnit::path).toList(),
                period.to().getYear());
        return open.stream()
                .map(unit -> open.stream().anyMatch(other -> other.path().startsWith(unit.path() + "/"))
                        ? known(unit, unit.kind().isServing() ? 1L : null, null)
                        : known(unit, outlets(numbers.get(unit.path())), customers(numbers.get(unit.path()))))
                .toList();
    }

    private static Known known(OpenUnit unit, Long outlets, Long customers) {
        return new Known(unit.path(), new Words(unit.name(), unit.name()), outlets, customers);
    }

    /** The unit of the scope with all below it; {@code /} is the whole institution, whatever its top unit is called. */
    Known whole(Scope scope, Period period) {
        UnitNumbers numbers = units.numbers(scope, period.to().getYear());
        String name = units.names(scope.institution(), period.to()).getOrDefault(scope.unit(), scope.unit());
        return new Known(scope.unit(), new Words(name, name), outlets(numbers), customers(numbers));
    }

    private static Long outlets(UnitNumbers numbers) {
        return numbers.outlets() == null || numbers.outlets().value() == 0
                ? null
                : numbers.outlets().value();
    }

    private static Long customers(UnitNumbers numbers) {
        return numbers.customers() == null ? null : numbers.customers().value();
    }
}
