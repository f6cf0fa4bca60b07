package org.xiaobao.reporting.returns.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xiaobao.reporting.returns.form.Tables.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.problem.DomainProblem.Violation;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.form.Table.Cell;
import org.xiaobao.reporting.returns.form.Table.Operation;
import org.xiaobao.reporting.returns.form.Table.Relation;
import org.xiaobao.reporting.returns.form.Table.Size;

class PlanTest {

    private static final Cell VALID = figure("complaints.valid");
    private static final Cell BY_SOURCE = figure("complaints.valid", "source", null, null);

    @Test
    void aCellOnAFigureThatDoesNotExistIsRefusedNamingTheCell() {
        refused(
                Tables.of(row(text("有效"), VALID), row(text("无效"), figure("complaints.invalid"))),
                "/table/rows/1/cells/1/figure/definition",
                "B2");
    }

    @Test
    void aCircleOfCellsIsRefusedNamingTheCellsOnIt() {
        Table table = Tables.of(row(
                VALID,
                formula(Operation.SUM, "A1", "C1"),
                formula(Operation.DIFFERENCE, "D1", "A1"),
                ratio("B1", "A1", 100)));

        Violation violation = refused(table, "/table/rows/0/cells/1/formula/of", "B1");

        assertThat(violation.message().en()).contains("B1 → C1 → D1 → B1");
        refused(Tables.of(row(VALID, formula(Operation.SUM, "B1"))), "/table/rows/0/cells/1/formula/of", "B1 → B1");
    }

    @Test
    void anOperandMustBeANumberOfTheTable() {
        for (String text : List.of("B1", "A2", "Z9", "C1", "1A", "")) {
            refused(
                    Tables.of(row(VALID, text("说明"), BLANK, formula(Operation.SUM, text))),
                    "/table/rows/0/cells/3/formula/of/0",
                    "D1");
        }
    }

    @Test
    void theManyValuesOfARepeatedRowAreTakenOnlyByASumOrAMedian() {
        Table table = Tables.of(each("source", LABEL, BY_SOURCE), row(text("合计"), VALID, ratio("B1", "B2", 100)));
        refused(table, "/table/rows/1/cells/2/formula/of/0", "C2");
        refused(
                Tables.of(each("source", LABEL, BY_SOURCE), row(text("排名"), formula(Operation.RANK, "B1"))),
                "/table/rows/1/cells/1/formula/of/0",
                "B2");
        Plan.of(Tables.of(
                each("source", LABEL, BY_SOURCE, ratio("B1", "B2", 100), formula(Operation.RANK, "B1")),
                row(text("合计"), formula(Operation.SUM, "B1"), formula(Operation.MEDIAN, "B1"))));
    }

    @Test
    void aRepeatedRowNeedsAFigureWhoseCodesAreItsRows() {
        refused(Tables.of(each("source", LABEL, VALID)), "/table/rows/0/each", "source");
        refused(Tables.of(each("colour", LABEL, BY_SOURCE)), "/table/rows/0/each", "unit");
        Plan.of(Tables.of(each("unit", LABEL, VALID, size(Size.CUSTOMERS))));
    }

    @Test
    void aFigureIsBrokenDownOnlyByItsOwnDimensionsAndNeedsACodeOrARow() {
        refused(
                Tables.of(row(figure("complaints.accepted", "source", "12345", null))),
                "/table/rows/0/cells/0/figure/dimension",
                "A1");
        refused(Tables.of(row(BY_SOURCE)), "/table/rows/0/cells/0/figure/code", "A1");
        refused(
                Tables.of(row(figure("complaints.valid", null, "12345", null))),
                "/table/rows/0/cells/0/figure/code",
                "A1");
        Plan.of(Tables.of(row(figure("complaints.valid", "source", "12345", null))));
    }

    @Test
    void whatBelongsToRepeatedRowsIsRefusedElsewhere() {
        refused(Tables.of(row(LABEL)), "/table/rows/0/cells/0/label", "A1");
        refused(Tables.of(each("source", BY_SOURCE, size(Size.OUTLETS))), "/table/rows/0/cells/1/size", "B1");
        Plan.of(Tables.of(row(size(Size.OUTLETS))));
        refused(
                Tables.of(row(new Cell(new Words("甲", "a"), null, null, Size.OUTLETS, null))),
                "/table/rows/0/cells/0",
                "A1");
    }

    @Test
    void aCheckStandsOnNumbersAndSaysWhatItIsAbout() {
        Table table = Tables.of(row(text("有效"), VALID));
        refused(
                Tables.with(table, check(List.of("B1"), Relation.EQUAL, List.of("A1"))),
                "/table/checks/0/right/0",
                "A1");
        refused(Tables.with(table, check(List.of(), Relation.EQUAL, List.of("B1"))), "/table/checks/0/left", "50");
        refused(
                Tables.with(table, new Table.Check(List.of("B1"), Relation.EQUAL, List.of("B1"), null)),
                "/table/checks/0/message",
                "200");
    }

    @Test
    void aNumberIsPrintedAsWhatItIsReckonedFromWantsIt() {
        Plan plan = Plan.of(Tables.of(
                each("unit", LABEL, VALID),
                row(
                        figure("mediations.contractAmount"),
                        figure("complaints.closingRate"),
                        formula(Operation.SUM, "A2"),
                        formula(Operation.MEDIAN, "B1"),
                        ratio("A2", "B2", 1))));

        assertThat(plan.format(new Address(0, 1))).isEqualTo(Format.COUNT);
        assertThat(plan.format(new Address(1, 0))).isEqualTo(Format.AMOUNT);
        assertThat(plan.format(new Address(1, 1))).isEqualTo(Format.RATE);
        assertThat(plan.format(new Address(1, 2))).isEqualTo(Format.AMOUNT);
        assertThat(plan.format(new Address(1, 3))).isEqualTo(Format.TENTHS);
        assertThat(plan.format(new Address(1, 4))).isEqualTo(Format.RATE);
    }

    private static Violation refused(Table table, String pointer, String named) {
        DomainProblem problem = catchThrowableOfType(DomainProblem.class, () -> Plan.of(table));

        assertThat(problem).as(pointer).isNotNull();
        Violation violation = problem.violations().get(0);
        assertThat(violation.pointer()).isEqualTo(pointer);
        assertThat(violation.message().zh()).contains(named);
        assertThat(violation.message().en()).contains(named);
        return violation;
    }
}
