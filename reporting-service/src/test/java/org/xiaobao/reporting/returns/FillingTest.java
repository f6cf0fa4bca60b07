package org.xiaobao.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.reporting.returns.form.Tables.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.form.Plan;
import org.xiaobao.reporting.returns.form.Table;
import org.xiaobao.reporting.returns.form.Table.Asked;
import org.xiaobao.reporting.returns.form.Table.Cell;
import org.xiaobao.reporting.returns.form.Table.Operation;
import org.xiaobao.reporting.returns.form.Table.Relation;
import org.xiaobao.reporting.returns.form.Table.Row;
import org.xiaobao.reporting.returns.form.Table.Size;
import org.xiaobao.reporting.returns.form.Tables;
import org.xiaobao.reporting.returns.sheet.Sheet.Checked;
import org.xiaobao.reporting.returns.sheet.Sheet.Line;
import org.xiaobao.reporting.returns.sheet.Sheet.Outcome;

class FillingTest {

    private static final Cell VALID = figure("complaints.valid");
    private static final Cell GROSS = figure("complaints.gross");

    /** Three outlets with 4, 1 and 4 complaints; nobody knows how many customers the last one has. */
    private static final Source OUTLETS = new Source() {

        private final Map<String, Integer> valid = Map.of("/A", 4, "/B", 1, "/C", 4);
        private final Map<String, Integer> customers = Map.of("/A", 20_000, "/B", 3_000);

        @Override
        public List<Item> items(Row row) {
            return List.of(item("/A"), item("/B"), item("/C"));
        }

        private Item item(String path) {
            return new Item(path, new Words(path, path));
        }

        @Override
        public BigDecimal figure(Asked asked, Row row, Item item) {
            return switch (asked.definition()) {
                case "complaints.valid" -> number(item == null ? 9 : valid.get(item.code()));
                case "complaints.gross" -> number(item == null ? 10 : valid.get(item.code()));
                default -> null;
            };
        }

        @Override
        public BigDecimal size(Size size, Item unit) {
            return number(unit == null ? Integer.valueOf(30_000) : customers.get(unit.code()));
        }

        private BigDecimal number(Integer number) {
            return number == null ? null : BigDecimal.valueOf(number);
        }
    };

    @Test
    void eachOutletHasItsRateAndRankAndTheMedianStandsBelow() {
        Table table = Tables.of(
                each(
                        "unit",
                        LABEL,
                        VALID,
                        size(Size.CUSTOMERS),
                        ratio("B1", "C1", 10_000),
                        formula(Operation.RANK, "B1")),
                row(text("合计"), VALID, size(Size.CUSTOMERS), ratio("B2", "C2", 10_000), BLANK),
                row(text("其中已知"), BLANK, formula(Operation.SUM, "C1"), BLANK, BLANK),
                row(text("中位数"), formula(Operation.MEDIAN, "B1"), BLANK, formula(Operation.MEDIAN, "D1"), BLANK));

        List<Line> lines = Filling.of(Plan.of(table), OUTLETS).lines();

        assertThat(printed(lines))
                .containsExactly(
                        List.of("/A", "4", "20000", "2.00", "1"),
                        List.of("/B", "1", "3000", "3.33", "3"),
                        List.of("/C", "4", "?", "?", "1"),
                        List.of("合计", "9", "30000", "3.00", ""),
                        List.of("其中已知", "", "?", "", ""),
                        List.of("中位数", "4.0", "", "2.67", ""));
        assertThat(lines).extracting(Line::of).containsExactly("/A", "/B", "/C", null, null, null);
    }

    @Test
    void aShareOfNothingAndWhatStandsOnSomethingUnknownAreUnknown() {
        Table table = Tables.of(row(
                VALID,
                figure("complaints.repeat"),
                formula(Operation.DIFFERENCE, "A1", "B1"),
                formula(Operation.DIFFERENCE, "A1", "A1"),
                ratio("A1", "D1", 100),
                formula(Operation.CHANGE, "A1", "D1"),
                formula(Operation.CHANGE, "D1", "A1")));

        assertThat(printed(Filling.of(Plan.of(table), OUTLETS).lines()))
                .containsExactly(List.of("9", "?", "?", "0", "?", "?", "-100.00"));
    }

    @Test
    void aCheckHoldsFailsOrCannotBeMade() {
        Table table = Tables.of(
                each("unit", LABEL, VALID, GROSS, size(Size.CUSTOMERS)),
                row(text("合计"), VALID, GROSS, formula(Operation.SUM, "D1")));
        List<Checked> checks = Filling.of(
                        Plan.of(Tables.with(
                                table,
                                check(List.of("B1"), Relation.EQUAL, List.of("B2")),
                                check(List.of("C1"), Relation.EQUAL, List.of("C2")),
                                check(List.of("C1"), Relation.AT_MOST, List.of("C2")),
                                check(List.of("B1"), Relation.EQUAL, List.of("C1")),
                                check(List.of("B1"), Relation.AT_LEAST, List.of("D1")),
                                check(List.of("D2"), Relation.EQUAL, List.of("B2")))),
                        OUTLETS)
                .checks();

        assertThat(checks)
                .extracting(Checked::outcome)
                .containsExactly(
                        Outcome.HOLDS, Outcome.FAILS, Outcome.HOLDS, Outcome.HOLDS, Outcome.FAILS, Outcome.UNKNOWN);
        assertThat(checks.get(1).left()).isEqualByComparingTo("9");
        assertThat(checks.get(1).right()).isEqualByComparingTo("10");
        assertThat(checks.get(4).where().zh()).isEqualTo("/A");
    }

    @Property
    void sumsOfSumsAreTheSameInWhateverOrderTheCellsStand(
            @ForAll("graphs") List<List<Integer>> graph, @ForAll long shuffle) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, graph.size()).boxed().toList());
        Collections.shuffle(places, new Random(shuffle));
        Cell[] cells = new Cell[graph.size()];
        long[] expected = new long[graph.size()];
        for (int i = 0; i < graph.size(); i++) {
            int own = i;
            List<Integer> of = graph.get(i).stream()
                    .map(other -> other % graph.size())
                    .filter(other -> other < own)
                    .toList();
            cells[places.get(i)] = of.isEmpty()
                    ? VALID
                    : formula(
                            Operation.SUM,
                            of.stream()
                                    .map(places::get)
                                    .map(FillingTest::address)
                                    .toArray(String[]::new));
            expected[places.get(i)] = of.isEmpty()
                    ? 9
                    : of.stream()
                            .mapToLong(other -> expected[places.get(other)])
                            .sum();
        }

        List<Line> lines = Filling.of(Plan.of(Tables.of(row(cells))), OUTLETS).lines();

        assertThat(printed(lines).get(0))
                .containsExactly(IntStream.range(0, expected.length)
                        .mapToObj(i -> String.valueOf(expected[i]))
                        .toArray(String[]::new));
    }

    @Provide
    Arbitrary<List<List<Integer>>> graphs() {
        return Arbitraries.integers()
                .between(0, 25)
                .list()
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(26);
    }

    private static String address(int column) {
        return (char) ('A' + column) + "1";
    }

    /** What is not known is a question mark, a blank cell nothing. */
    private static List<List<String>> printed(List<Line> lines) {
        return lines.stream()
                .map(line -> line.cells().stream()
                        .map(cell -> cell.text() != null
                                ? cell.text().zh()
                                : cell.number() != null
                                        ? cell.number().toPlainString()
                                        : cell.format() == null ? "" : "?")
                        .toList())
                .toList();
    }
}
