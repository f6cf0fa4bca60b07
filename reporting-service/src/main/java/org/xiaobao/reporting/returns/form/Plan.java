package org.xiaobao.reporting.returns.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.form.Table.Cell;
import org.xiaobao.reporting.returns.form.Table.Check;
import org.xiaobao.reporting.returns.form.Table.Column;
import org.xiaobao.reporting.returns.form.Table.Formula;
import org.xiaobao.reporting.returns.form.Table.Row;

/** A table that can be filled: every cell can be, in {@link #order}, and every check be made. */
public final class Plan {

    private static final int LONGEST_TEXT = 200;
    private static final int NARROWEST = 4;
    private static final int WIDEST = 100;
    private static final int MOST_CHECKS = 50;

    private final Table table;
    private final List<Address> order;
    private final Map<Address, Format> formats = new HashMap<>();

    private Plan(Table table, List<Address> order) {
        this.table = table;
        this.order = order;
        order.forEach(address -> formats.put(address, formatOf(table.cell(address))));
    }

    /** @throws DomainProblem 422 with the pointer of what cannot be, its message naming the cell's address */
    public static Plan of(Table table) {
        requireShape(table);
        SortedMap<Address, List<Address>> operands = new TreeMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).cells().size(); column++) {
                Address address = new Address(row, column);
                new CellCheck(table, address).require();
                if (table.cell(address).number()) {
                    operands.put(address, operands(table.cell(address).formula()));
                }
            }
        }
        Order order = Order.of(operands);
        if (!order.circle().isEmpty()) {
            throw circle(order.circle());
        }
        for (int i = 0; i < table.checked().size(); i++) {
            require(table, table.checked().get(i), "/table/checks/" + i);
        }
        return new Plan(table, order.cells());
    }

    private static List<Address> operands(Formula formula) {
        return formula == null ? List.of() : addresses(formula.of());
    }

    private static DomainProblem circle(List<Address> circle) {
        String way = circle.stream().map(Address::toString).collect(Collectors.joining(" → "));
        return DomainProblem.invalid(
                CellCheck.pointer(circle.get(0)) + "/formula/of",
                "单元格 " + circle.get(0) + " 的计算绕回自身：" + way + "，请改用其他单元格",
                "cell " + circle.get(0) + " is reckoned from itself: " + way + "; take other cells");
    }

    private static void requireShape(Table table) {
        if (table == null) {
            throw DomainProblem.invalid("/table", "请填写表样", "is needed");
        }
        requireSize(table.columns(), "/table/columns", Address.MOST_COLUMNS);
        requireSize(table.rows(), "/table/rows", Address.MOST_ROWS);
        for (int i = 0; i < table.columns().size(); i++) {
            require(table.columns().get(i), "/table/columns/" + i);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            require(table.rows().get(i), "/table/rows/" + i, table.columns().size());
        }
        if (table.checked().size() > MOST_CHECKS) {
            throw DomainProblem.invalid("/table/checks", "校验关系最多 50 项", "at most 50");
        }
    }

    private static void requireSize(List<?> all, String pointer, int most) {
        if (all == null || all.isEmpty() || all.size() > most) {
            throw DomainProblem.invalid(pointer, "须为 1 至 " + most + " 项", "must be 1 to " + most);
        }
    }

    private static void require(Column column, String pointer) {
        if (!worded(column.heading(), LONGEST_TEXT)) {
            throw unworded(pointer + "/heading", "列名", "the heading");
        }
        if (column.width() != null && (column.width() < NARROWEST || column.width() > WIDEST)) {
            throw DomainProblem.invalid(pointer + "/width", "列宽须为 4 至 100", "must be 4 to 100");
        }
    }

    private static void require(Row row, String pointer, int columns) {
        if (row.cells() == null || row.cells().size() > columns) {
            throw DomainProblem.invalid(
                    pointer + "/cells", "单元格不能多于 " + columns + " 列", "no more cells than the " + columns + " columns");
        }
        if (!row.repeated() || row.ofUnits()) {
            return;
        }
        if (row.dimension().isEmpty()) {
            throw DomainProblem.invalid(
                    pointer + "/each",
                    "须为 unit 或指标的分项，分项见 /api/v1/figure-definitions",
                    "must be unit or a dimension of a figure, see /api/v1/figure-definitions");
        }
        boolean known = row.cells().stream().anyMatch(cell -> ofEach(cell, row));
        if (!known) {
            throw DomainProblem.invalid(
                    pointer + "/each",
                    "该行须有一个按 " + row.each() + " 取数且不指定代码的单元格",
                    "one of its cells must ask a figure by " + row.each() + " without a code: its codes are the rows");
        }
    }

    /** Whether the cell asks for the row's own code. */
    static boolean ofEach(Cell cell, Row row) {
        return cell.figure() != null
                && cell.figure().code() == null
                && row.each().equals(cell.figure().dimension());
    }

    private static void require(Table table, Check check, String pointer) {
        if (!worded(check.message(), LONGEST_TEXT)) {
            throw unworded(pointer + "/message", "校验说明", "the message");
        }
        if (check.relation() == null) {
            throw DomainProblem.invalid(pointer + "/relation", "请填写校验关系", "is needed");
        }
        CellCheck.requireNumbers(table, check.left(), pointer + "/left");
        CellCheck.requireNumbers(table, check.right(), pointer + "/right");
    }

    /** Said in both languages, and in not too many words. */
    static boolean worded(Words words, int longest) {
        return words != null && said(words.zh(), longest) && said(words.en(), longest);
    }

    private static boolean said(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    static DomainProblem unworded(String pointer, String zh, String en) {
        return DomainProblem.invalid(
                pointer,
                zh + "须有中文和英文，各不超过 200 字",
                en + " is needed in Chinese and English, at most 200 characters each");
    }

    public Table table() {
        return table;
    }

    /** Every cell with a number, after those it is reckoned from. */
    public List<Address> order() {
        return order;
    }

    /** Of a cell with a number. */
    public Format format(Address address) {
        return formats.get(address);
    }

    /** Those of its operands are known already. */
    private Format formatOf(Cell cell) {
        if (cell.figure() != null) {
            return Format.of(CellCheck.definition(cell.figure().definition())
                    .orElseThrow()
                    .measure());
        }
        if (cell.size() != null) {
            return Format.COUNT;
        }
        Formula formula = cell.formula();
        Format most = operands(formula).stream()
                .map(formats::get)
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other)
                .orElseThrow();
        return switch (formula.operation()) {
            case SUM, DIFFERENCE -> most;
            case RATIO, CHANGE -> Format.RATE;
            case RANK -> Format.COUNT;
            case MEDIAN -> most == Format.COUNT ? Format.TENTHS : most;
        };
    }

    /** The definitions whose figures stand in the table, by their keys, in the order in which they come. */
    public List<String> definitions() {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.figure() != null)
                .map(cell -> cell.figure().definition())
                .distinct()
                .toList();
    }

    /** Addresses of a table that was found good. */
    public static List<Address> addresses(List<String> texts) {
        return texts.stream().map(text -> Address.of(text).orElseThrow()).toList();
    }

    /** Whether all of them stand in one and the same repeated row. */
    public boolean inOneRepeatedRow(List<Address> addresses) {
        int row = addresses.get(0).row();
        return table.rows().get(row).repeated() && addresses.stream().allMatch(address -> address.row() == row);
    }
}
