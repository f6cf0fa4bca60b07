package org.xiaobao.reporting.returns.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.returns.form.Table.Asked;
import org.xiaobao.reporting.returns.form.Table.Cell;
import org.xiaobao.reporting.returns.form.Table.Formula;
import org.xiaobao.reporting.returns.form.Table.Operation;
import org.xiaobao.reporting.returns.form.Table.Row;

/** What a single cell must keep. Every refusal has the cell's pointer, and its address in the message. */
final class CellCheck {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_TEXT = 200;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000_000);

    private final Table table;
    private final Address address;
    private final Row row;
    private final Cell cell;

    CellCheck(Table table, Address address) {
        this.table = table;
        this.address = address;
        this.row = table.rows().get(address.row());
        this.cell = table.cell(address);
    }

    static String pointer(Address address) {
        return "/table/rows/" + address.row() + "/cells/" + address.column();
    }

    static Optional<Definition> definition(String key) {
        return Definitions.all().stream()
                .filter(definition -> definition.key().equals(key))
                .findFirst();
    }

    void require() {
        if (cell.blank()) {
            return;
        }
        if (cell.kinds() > 1) {
            throw refused(
                    "",
                    "text、label、figure、size、formula 只能填写其中之一",
                    "has more than one of text, label, figure, size and formula");
        }
        if (cell.text() != null && !Plan.worded(cell.text(), LONGEST_TEXT)) {
            throw refused(
                    "/text",
                    "文字须有中文和英文，各不超过 200 字",
                    "its text is needed in Chinese and English, at most 200 characters each");
        }
        if (cell.label() != null && !(cell.label() && row.repeated())) {
            throw refused("/label", "label 须为 true，且只用于逐项展开的行", "label is true, and only in a repeated row");
        }
        if (cell.size() != null && row.repeated() && !row.ofUnits()) {
            throw refused("/size", "按分项展开的行没有单位规模", "a row repeated by a dimension is of no unit");
        }
        if (cell.figure() != null) {
            requireFigure(cell.figure());
        }
        if (cell.formula() != null) {
            requireFormula(cell.formula());
        }
    }

    private void requireFigure(Asked figure) {
        Definition definition = definition(figure.definition())
                .orElseThrow(() -> refused(
                        "/figure/definition",
                        "没有名为 " + figure.definition() + " 的指标，全部指标见 /api/v1/figure-definitions",
                        "there is no figure " + figure.definition()
                                + ": all are listed at /api/v1/figure-definitions"));
        if (figure.dimension() == null) {
            if (figure.code() != null) {
                throw refused("/figure/code", "填写分项代码时须同时填写分项", "a code goes with a dimension");
            }
            return;
        }
        Optional<Dimension> dimension = Dimension.of(figure.dimension());
        if (dimension.isEmpty() || !definition.dimensions().contains(dimension.get())) {
            throw refused(
                    "/figure/dimension",
                    "指标 " + definition.key() + " 没有分项 " + figure.dimension() + "，其分项见 /api/v1/figure-definitions",
                    definition.key() + " cannot be broken down by " + figure.dimension()
                            + ": see its dimensions at /api/v1/figure-definitions");
        }
        if (figure.code() == null && !figure.dimension().equals(row.each())) {
            throw refused(
                    "/figure/code",
                    "须填写分项代码，或使该行按 " + figure.dimension() + " 展开",
                    "needs a code, or a row repeated by " + figure.dimension());
        }
        if (figure.code() != null && (figure.code().isBlank() || figure.code().length() > LONGEST_CODE)) {
            throw refused("/figure/code", "分项代码须为 1 至 100 字", "its code has 1 to 100 characters");
        }
    }

    private void requireFormula(Formula formula) {
        Operation operation = formula.operation();
        if (operation == null) {
            throw refused("/formula/operation", "请填写算法", "needs an operation");
        }
        if (formula.of() == null || !operation.takes(formula.of().size())) {
            throw refused(
                    "/formula/of",
                    "取数单元格的个数与算法不符：SUM 为 1 至 50 个，DIFFERENCE、RATIO、CHANGE 为 2 个，RANK、MEDIAN 为 1 个",
                    "takes another number of cells: SUM 1 to 50, DIFFERENCE, RATIO and CHANGE 2, RANK and MEDIAN 1");
        }
        BigDecimal times = formula.times();
        if (times != null && (operation != Operation.RATIO || times.signum() <= 0 || times.compareTo(LARGEST) > 0)) {
            throw refused(
                    "/formula/times",
                    "倍数只用于 RATIO，须大于 0 且不超过 100000000",
                    "times is for a RATIO, above 0 and at most 100000000");
        }
        for (int i = 0; i < formula.of().size(); i++) {
            requireOperand(formula.of().get(i), operation, "/formula/of/" + i);
        }
    }

    private void requireOperand(String text, Operation operation, String at) {
        Address operand = numberIn(table, text)
                .orElseThrow(() -> refused(at, "取数单元格 " + text + " 不存在或不是数值", "there is no number in " + text));
        boolean own = operand.row() == address.row() && row.repeated();
        boolean repeated = table.rows().get(operand.row()).repeated();
        if (operation == Operation.RANK && !own) {
            throw refused(at, "排名只用于同一展开行内的单元格", "a rank is among the rows of the cell's own repeated row");
        }
        if (repeated && !own && !operation.takesRepeated()) {
            throw refused(
                    at,
                    text + " 在逐项展开的行中，有多个数值，只能用于 SUM 或 MEDIAN",
                    text + " stands in a repeated row and has many values: only SUM and MEDIAN take them");
        }
    }

    private DomainProblem refused(String at, String zh, String en) {
        return DomainProblem.invalid(pointer(address) + at, "单元格 " + address + "：" + zh, "cell " + address + ": " + en);
    }

    private static Optional<Address> numberIn(Table table, String text) {
        return Address.of(text)
                .filter(address -> address.row() < table.rows().size())
                .filter(address -> {
                    Cell cell = table.cell(address);
                    return cell != null && cell.number();
                });
    }

    /** One side of a check. */
    static void requireNumbers(Table table, List<String> side, String pointer) {
        if (side == null || side.isEmpty() || side.size() > Table.MOST_OPERANDS) {
            throw DomainProblem.invalid(pointer, "须为 1 至 50 个单元格", "must be 1 to 50 cells");
        }
        for (int i = 0; i < side.size(); i++) {
            String text = side.get(i);
            if (numberIn(table, text).isEmpty()) {
                throw DomainProblem.invalid(
                        pointer + "/" + i, "校验所用的单元格 " + text + " 不存在或不是数值", "there is no number in cell " + text);
            }
        }
    }
}
