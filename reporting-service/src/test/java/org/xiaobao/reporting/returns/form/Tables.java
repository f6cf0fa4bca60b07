package org.xiaobao.reporting.returns.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.form.Table.Asked;
import org.xiaobao.reporting.returns.form.Table.Cell;
import org.xiaobao.reporting.returns.form.Table.Check;
import org.xiaobao.reporting.returns.form.Table.Column;
import org.xiaobao.reporting.returns.form.Table.Formula;
import org.xiaobao.reporting.returns.form.Table.Operation;
import org.xiaobao.reporting.returns.form.Table.Relation;
import org.xiaobao.reporting.returns.form.Table.Row;
import org.xiaobao.reporting.returns.form.Table.Size;
import org.xiaobao.reporting.returns.form.Table.Style;
import org.xiaobao.reporting.returns.form.Table.Time;

/** Tables as tests write them down. */
public final class Tables {

    public static final Cell LABEL = new Cell(null, true, null, null, null);
    public static final Cell BLANK = new Cell(null, null, null, null, null);

    private Tables() {}

    /** As many columns as the widest row has cells. */
    public static Table of(Row... rows) {
        int columns =
                Arrays.stream(rows).mapToInt(row -> row.cells().size()).max().orElse(1);
        return new Table(
                IntStream.range(0, columns)
                        .mapToObj(i -> new Column(new Words("列" + i, "Column " + i), null))
                        .toList(),
                List.of(rows),
                null);
    }

    public static Table with(Table table, Check... checks) {
        return new Table(table.columns(), table.rows(), List.of(checks));
    }

    public static Row row(Cell... cells) {
        return new Row(Style.PLAIN, null, List.of(cells));
    }

    public static Row each(String each, Cell... cells) {
        return new Row(null, each, List.of(cells));
    }

    public static Cell text(String text) {
        return new Cell(new Words(text, text), null, null, null, null);
    }

    public static Cell figure(String definition) {
        return figure(definition, null, null, null);
    }

    public static Cell figure(String definition, String dimension, String code, Time time) {
        return new Cell(null, null, new Asked(definition, dimension, code, time), null, null);
    }

    public static Cell size(Size size) {
        return new Cell(null, null, null, size, null);
    }

    public static Cell formula(Operation operation, String... of) {
        return new Cell(null, null, null, null, new Formula(operation, List.of(of), null));
    }

    public static Cell ratio(String part, String whole, int times) {
        return new Cell(
                null, null, null, null, new Formula(Operation.RATIO, List.of(part, whole), BigDecimal.valueOf(times)));
    }

    public static Check check(List<String> left, Relation relation, List<String> right) {
        return new Check(left, relation, right, new Words("相等", "equal"));
    }
}
