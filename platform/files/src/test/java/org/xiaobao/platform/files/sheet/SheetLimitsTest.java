package org.xiaobao.platform.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xiaobao.platform.files.sheet.Sample.*;
import static org.xiaobao.platform.files.sheet.Samples.*;
import static org.xiaobao.platform.files.sheet.Workbooks.headings;
import static org.xiaobao.platform.files.sheet.Workbooks.row;
import static org.xiaobao.platform.files.sheet.Workbooks.text;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;

/** What a file says of its own size costs neither memory nor time beyond our limits. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SheetLimitsTest {

    private static final String STRINGS = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "A1048577", "FXSHRXW2147483647", "A0", "1A", ""})
    void aCellOutsideAnySheetIsRefused(String place) {
        String cell = "<c r=\"" + place + "\"><v>1</v></c>";
        refused(Workbooks.of(headings(1), row(2, cell)).spool(), "XFD1048576");
    }

    @Test
    void manyWideRowsOfNothingAreRefused() {
        String wide = IntStream.range(2, 2_000)
                .mapToObj(row -> row(row, "<c r=\"XFD" + row + "\"/>"))
                .collect(Collectors.joining());
        refused(Workbooks.of(headings(1), wide).spool(), "空白的");
    }

    @Test
    void aMillionEmptyRowsAreNothing() {
        String empty = IntStream.range(2, 1_000_002)
                .mapToObj(row -> "<row r=\"" + row + "\"/>")
                .collect(Collectors.joining());
        int[] rows = {0};
        try (Spool file = Workbooks.of(headings(1), empty, row(1_000_002, text(DEMAND, 1_000_002, "甲")))
                .spool()) {
            new XlsxReader<>(Sample.SHEET).read(file, row -> rows[0]++);
        }
        assertThat(rows[0]).isEqualTo(1);
    }

    @Test
    void tooManyOrTooLongSharedStringsAreRefused() {
        refused(shared("<si/>".repeat(WorkbookGuard.MOST_TEXTS + 1)), "不同的文字");
        refused(shared("<si><t>" + "甲".repeat(120_000) + "</t></si>"), "缩短");
        refused(shared("<si>" + ("<r><t>" + "甲".repeat(1_000) + "</t></r>").repeat(120) + "</si>"), "缩短");
    }

    @Test
    void tooManyFormatsSheetsFormulasNamesAndLevelsAreRefused() {
        refused(other("<x>" + "<xf/>".repeat(70_001) + "</x>"), "格式");
        refused(other("<x>" + "<f/>".repeat(10_001) + "</x>"), "公式");
        String names = IntStream.range(0, 2_001).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        refused(other("<x>" + names + "</x>"), "名称");
        refused(other("<x>".repeat(65) + "</x>".repeat(65)), "层级");
    }

    @Test
    void entitiesCommentsAndEndlessTagsAreRefused() {
        refused(other("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"), "另存为");
        refused(other("<x><!-- < --></x>"), "另存为");
        refused(other("<x><![CDATA[<]]></x>"), "另存为");
        refused(other("<x a=\"" + "甲".repeat(200_000) + "\"/>"), "过长");
    }

    @Test
    void tooManyMergedCellsAreRefused() {
        String merges = "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>";
        refused(
                new Workbooks()
                        .part("xl/worksheets/sheet1.xml", Workbooks.sheet(headings(1), merges))
                        .spool(),
                "合并");
    }

    @Test
    void aHundredThousandHeadingsAreRefusedAtOnce() {
        DomainProblem refused =
                caught(() -> new CsvReader<>(Sample.SHEET).read(spool("列,".repeat(99_000) + "列\r\n1\r\n"), row -> {}));
        assertThat(refused.type().code()).isEqualTo("sheet-columns");
        assertThat(refused.violations()).hasSize(1);
    }

    @Test
    void aMillionEmptyLinesAreRefusedByTheirCount() {
        DomainProblem refused = caught(
                () -> new CsvReader<>(Sample.SHEET).read(spool(csv(closed()) + "\n".repeat(1_100_000)), row -> {}));
        assertThat(refused.type().code()).isEqualTo("too-many-rows");
    }

    private static Spool shared(String strings) {
        return Workbooks.of(headings(1))
                .part("xl/sharedStrings.xml", STRINGS + strings + "</sst>")
                .spool();
    }

    private static Spool other(String xml) {
        return Workbooks.of(headings(1)).part("xl/any.bin", xml).spool();
    }

    private static void refused(Spool file, String why) {
        try (file) {
            DomainProblem refused = caught(() -> WorkbookGuard.check(file, Sample.SHEET));
            assertThat(refused).isNotNull();
            assertThat(refused.detail().zh()).contains(why);
        }
    }

    private static DomainProblem caught(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(DomainProblem.class, reading);
    }
}
