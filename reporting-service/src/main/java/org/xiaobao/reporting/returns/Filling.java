package org.xiaobao.reporting.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.Source.Item;
import org.xiaobao.reporting.returns.form.Address;
import org.xiaobao.reporting.returns.form.Plan;
import org.xiaobao.reporting.returns.form.Table;
import org.xiaobao.reporting.returns.form.Table.Cell;
import org.xiaobao.reporting.returns.form.Table.Check;
import org.xiaobao.reporting.returns.form.Table.Formula;
import org.xiaobao.reporting.returns.form.Table.Row;
import org.xiaobao.reporting.returns.form.Table.Style;
import org.xiaobao.reporting.returns.sheet.Sheet.Checked;
import org.xiaobao.reporting.returns.sheet.Sheet.Line;
import org.xiaobao.reporting.returns.sheet.Sheet.Outcome;
import org.xiaobao.reporting.returns.sheet.Sheet.Printed;
import org.xiaobao.reporting.statistics.Ranking;

/**
 * A table filled from a source. A number that stands on something unknown is unknown, and so is a share of nothing; cells are
 * reckoned from numbers that are not rounded, checks are made of what is printed.
 */
final class Filling {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Item ONCE = new Item(null, null);

    private final Plan plan;
    private final Table table;
    private final Source source;
    private final List<List<Item>> items;
    private final Map<Address, List<BigDecimal>> numbers = new HashMap<>();

    private Filling(Plan plan, Source source) {
        this.plan = plan;
        this.table = plan.table();
        this.source = source;
        this.items = table.rows().stream()
                .map(row -> row.repeated() ? source.items(row) : List.of(ONCE))
                .toList();
    }

    static Filling of(Plan plan, Source source) {
        Filling filling = new Filling(plan, source);
        plan.order().forEach(address -> filling.numbers.put(address, filling.values(address)));
        return filling;
    }

    /** One for each item of the address's row. */
    private List<BigDecimal> values(Address address) {
        Row row = table.rows().get(address.row());
        Cell cell = table.cell(address);
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < items.get(address.row()).size(); i++) {
            Item item = items.get(address.row()).get(i);
            if (cell.figure() != null) {
                values.add(source.figure(cell.figure(), row, row.repeated() ? item : null));
            } else if (cell.size() != null) {
                values.add(source.size(cell.size(), row.repeated() ? item : null));
            } else {
                values.add(reckoned(cell.formula(), address, i));
            }
        }
        return Collections.unmodifiableList(values);
    }

    private BigDecimal reckoned(Formula formula, Address address, int item) {
        List<Address> of = Plan.addresses(formula.of());
        return switch (formula.operation()) {
            case SUM -> sum(of.stream().flatMap(operand -> operands(operand, address, item)));
            case DIFFERENCE -> {
                BigDecimal first = operand(of.get(0), address, item);
                BigDecimal second = operand(of.get(1), address, item);
                yield first == null || second == null ? null : first.subtract(second);
            }
            case RATIO ->
                ratio(
                        operand(of.get(0), address, item),
                        operand(of.get(1), address, item),
                        formula.times() == null ? BigDecimal.ONE : formula.times());
            case CHANGE -> {
                BigDecimal now = operand(of.get(0), address, item);
                BigDecimal before = operand(of.get(1), address, item);
                yield now == null || before == null ? null : ratio(now.subtract(before), before, HUNDRED);
            }
            case RANK -> {
                BigDecimal own = operand(of.get(0), address, item);
                yield own == null ? null : BigDecimal.valueOf(ranking(of.get(0)).rank(own));
            }
            case MEDIAN -> ranking(of.get(0)).median();
        };
    }

    private Ranking ranking(Address of) {
        return Ranking.of(numbers.get(of).stream().filter(Objects::nonNull).toList());
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole, BigDecimal times) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(times).divide(whole, MathContext.DECIMAL128);
    }

    /** Null when one of them is not known. */
    private static BigDecimal sum(Stream<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : (Iterable<BigDecimal>) values::iterator) {
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** The single value of an operand: the same item's within the row, else that of a row that is not repeated. */
    private BigDecimal operand(Address operand, Address cell, int item) {
        return numbers.get(operand).get(operand.row() == cell.row() ? item : 0);
    }

    private Stream<BigDecimal> operands(Address operand, Address cell, int item) {
        return operand.row() == cell.row() ? Stream.of(operand(operand, cell, item)) : numbers.get(operand).stream();
    }

    /** As printed; as many cells in each as there are columns. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int item = 0; item < items.get(row).size(); item++) {
                lines.add(line(row, item));
            }
        }
        return lines;
    }

    private Line line(int row, int item) {
        Row form = table.rows().get(row);
        List<Printed> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            cells.add(printed(new Address(row, column), item));
        }
        return new Line(
                form.style() == null ? Style.PLAIN : form.style(),
                items.get(row).get(item).code(),
                cells);
    }

    private Printed printed(Address address, int item) {
        Cell cell = table.cell(address);
        String at = address.toString();
        if (cell == null) {
            return Printed.blank(at);
        }
        if (cell.text() != null) {
            return new Printed(at, cell.text(), null, null);
        }
        if (cell.label() != null) {
            return new Printed(at, items.get(address.row()).get(item).name(), null, null);
        }
        return cell.number() ? new Printed(at, null, rounded(address, item), plan.format(address)) : Printed.blank(at);
    }

    private BigDecimal rounded(Address address, int item) {
        return plan.format(address).printed(numbers.get(address).get(item));
    }

    List<Checked> checks() {
        return table.checked().stream().map(this::checked).toList();
    }

    private Checked checked(Check check) {
        List<Address> left = Plan.addresses(check.left());
        List<Address> right = Plan.addresses(check.right());
        List<Address> both = Stream.concat(left.stream(), right.stream()).toList();
        Checked altogether = checked(check, null, sumOfAll(left), sumOfAll(right));
        if (!plan.inOneRepeatedRow(both)) {
            return altogether;
        }
        List<Item> rows = items.get(both.get(0).row());
        List<Checked> each = IntStream.range(0, rows.size())
                .mapToObj(i -> checked(
                        check,
                        rows.get(i).name(),
                        sum(left.stream().map(cell -> rounded(cell, i))),
                        sum(right.stream().map(cell -> rounded(cell, i)))))
                .toList();
        return first(each, Outcome.FAILS).or(() -> first(each, Outcome.UNKNOWN)).orElse(altogether);
    }

    private static Optional<Checked> first(List<Checked> checks, Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).findFirst();
    }

    private BigDecimal sumOfAll(List<Address> addresses) {
        return sum(addresses.stream()
                .flatMap(address -> numbers.get(address).stream().map(plan.format(address)::printed)));
    }

    private static Checked checked(Check check, Words where, BigDecimal left, BigDecimal right) {
        Outcome outcome = left == null || right == null
                ? Outcome.UNKNOWN
                : check.relation().holds(left, right) ? Outcome.HOLDS : Outcome.FAILS;
        return new Checked(check.message(), outcome, where, left, check.relation(), right);
    }
}
