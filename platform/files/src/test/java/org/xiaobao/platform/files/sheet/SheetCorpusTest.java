package org.xiaobao.platform.files.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xiaobao.platform.files.sheet.Sample.*;
import static org.xiaobao.platform.files.sheet.Samples.*;
import static org.xiaobao.platform.files.sheet.Workbooks.cell;
import static org.xiaobao.platform.files.sheet.Workbooks.headings;
import static org.xiaobao.platform.files.sheet.Workbooks.number;
import static org.xiaobao.platform.files.sheet.Workbooks.row;
import static org.xiaobao.platform.files.sheet.Workbooks.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;

/** Samples as Excel, WPS, LibreOffice and the tools of databases write them: read as they are meant, or refused with the remedy. */
class SheetCorpusTest {

    private static final String CSV = Samples.csv(closed(REFERENCE, "漳消投〔2026〕12号"));

    @Test
    void theMarkOfUtf8StandsBeforeQuotesToo() {
        String quoted = CSV.replaceFirst("工单号", "\"工单号\"");
        assertThat(only(csv("\uFEFF" + quoted, UTF_8)).cells()).containsEntry(REFERENCE, "漳消投〔2026〕12号");
        assertThat(only(csv("\uFEFF" + CSV, UTF_8)).cells()).containsEntry(REFERENCE, "漳消投〔2026〕12号");
    }

    @Test
    void commasAtTheEndOfEveryLineAreNoColumns() {
        String trailing = CSV.replace("\r\n", ",,,\r\n");
        assertThat(only(csv(trailing, UTF_8)).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void semicolonsAndTabsSeparateAsWell(String separator) {
        String csv = CSV.replaceAll("(?<=^|\n|\"),|,(?=[\u4E00-\u9FA5\"])", separator);
        assertThat(only(csv(csv, UTF_8)).cells()).containsEntry(REGION, "乡镇").containsEntry(PHONE, "13900005678");
    }

    @Test
    void excelsUnicodeTextIsUtf16WithTabs() {
        String csv = "\uFEFF" + CSV.replaceAll(",(?=[\u4E00-\u9FA5\"])", "\t");
        assertThat(only(csv(csv, UTF_16LE)).cells()).containsEntry(REGION, "乡镇");
        assertThat(only(csv(CSV, Charset.forName("GB18030"))).cells()).containsEntry(REGION, "乡镇");
    }

    @Test
    void titlesAboveTheHeadingsArePassedOverAndRowsKeepTheirNumbers() {
        String titled = "某某银行消费投诉台账,,,\r\n填报单位:总行,,\r\n\r\n" + CSV;
        assertThat(only(csv(titled, UTF_8)).number()).isEqualTo(5);
        String title = row(1, text(REFERENCE, 1, "二〇二六年台账"));
        assertThat(only(Workbooks.of(title, headings(3), row(4, text(DEMAND, 4, "退费")))
                                .spool())
                        .number())
                .isEqualTo(4);
    }

    @Test
    void headingsTooFarDownAreRefusedSayingWhereTheyBelong() {
        DomainProblem refused = refused(csv("台账\r\n".repeat(12) + CSV, UTF_8));
        assertThat(refused.type().code()).isEqualTo("sheet-columns");
        assertThat(refused.detail().zh()).contains("前 10 行");
    }

    @ParameterizedTest
    @CsvSource({
        "19.989999999999998, 19.99",
        "0.10000000000000001, 0.1",
        "1200.5, 1200.5",
        "1.2005E3, 1200.5",
        "350625900101123, 350625900101123"
    })
    void numbersAreWhatPeopleSee(String written, String seen) {
        assertThat(only(second(number(AMOUNT, 2, written))).cells()).containsEntry(AMOUNT, seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0261100012345678E+17", "2026110001234567", "1E+99999999", "1E-99999999"})
    void numbersThatLostDigitsAreRefusedWithTheRemedy(String number) {
        RowProblem problem =
                only(second(number(REFERENCE, 2, number))).problems().get(0);
        assertThat(problem.code()).isEqualTo("digits-lost");
        assertThat(problem.message().zh()).contains("A2", "文本格式");
    }

    @Test
    void datesAreNumbersInTwoCalendarsAndTexts() {
        String half = number(RECEIVED_AT, 2, "45355.395833333336");
        assertThat(only(second(half)).cells()).containsEntry(RECEIVED_AT, "2024-03-04T09:30");
        Workbooks mac = Workbooks.of(headings(1), row(2, number(RECEIVED_AT, 2, "43893.395833333328")));
        assertThat(only(mac.since1904().spool()).cells()).containsEntry(RECEIVED_AT, "2024-03-04T09:30");
        assertThat(only(second(number(RECEIVED_AT, 2, "99999999999"))).problems())
                .extracting(RowProblem::code)
                .containsExactly("not-a-time");
    }

    @Test
    void excelsEscapesAreTheCharactersTheyStandFor() {
        assertThat(only(second(text(DEMAND, 2, "第一行_x000D_\n第二行_x005F_x000D_"))).cells())
                .containsEntry(DEMAND, "第一行\n第二行_x000D_");
    }

    @Test
    void sharedStringsRichTextAndReadingsGiveTheWordsAlone() {
        String shared =
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><t>退还</t></r><r><t"
                        + ">手续费</t></r><rPh sb=\"0\" eb=\"1\"><t>tui</t></rPh></si></sst>";
        Spool file = Workbooks.of(headings(1), row(2, cell(DEMAND, 2, "s", "<v>0</v>")))
                .part("xl/sharedStrings.xml", shared)
                .spool();
        assertThat(only(file).cells()).containsEntry(DEMAND, "退还手续费");
    }

    @Test
    void formulasWithAndWithoutValueErrorsAndStrayCellsNameTheirPlace() {
        String cells = cell(AMOUNT, 2, "n", "<f>1+1</f><v>2</v>")
                + cell(PRODUCT, 2, "n", "<f>1+1</f>")
                + cell(UNIT, 2, "e", "<v>#N/A</v>")
                + "<c r=\"BA2\" t=\"n\"><v>1</v></c>";
        List<RowProblem> problems = only(second(cells)).problems();
        assertThat(problems)
                .extracting(RowProblem::code)
                .containsExactly("formula-cell", "formula-cell", "error-cell", "too-many-cells");
        assertThat(problems.get(3).message().zh()).contains("BA2");
    }

    @Test
    void mergedCellsAmongTheCasesAreRefusedAndThoseOfTheTitleAreNot() {
        String merges = "<mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"B3:B4\"/></mergeCells>";
        String rows = row(1, text(REFERENCE, 1, "台账"))
                + headings(2)
                + row(3, text(DEMAND, 3, "甲"))
                + row(4, text(DEMAND, 4, "乙"))
                + row(5, text(DEMAND, 5, "丙"));
        List<RawRow<Sample>> read = rows(new Workbooks()
                .part("xl/worksheets/sheet1.xml", Workbooks.sheet(rows, merges))
                .spool());
        assertThat(read.get(0).problems().toString()).contains("B3:B4");
        assertThat(read.get(1).problems()).hasSize(1);
        assertThat(read.get(2).problems()).isEmpty();
    }

    @Test
    void hiddenRowsCountAndHiddenSheetsDoNot() {
        String hiddenRow = "<row r=\"2\" hidden=\"1\">" + text(DEMAND, 2, "甲") + "</row>";
        Spool file = Workbooks.of(headings(1), row(2, text(DEMAND, 2, "旧")))
                .part("xl/worksheets/sheet2.xml", Workbooks.sheet(headings(1) + hiddenRow, ""))
                .spool("隐藏的", "台账");
        assertThat(only(file).cells()).containsEntry(DEMAND, "甲");
    }

    @Test
    void theLedgerIsFoundBehindANoteAndTwoLedgersAreRefusedByName() {
        String note = Workbooks.sheet(row(1, text(REFERENCE, 1, "填写说明")), "");
        String ledger = Workbooks.sheet(headings(1) + row(2, text(DEMAND, 2, "甲")), "");
        Workbooks sheets =
                new Workbooks().part("xl/worksheets/sheet1.xml", note).part("xl/worksheets/sheet2.xml", ledger);
        assertThat(only(sheets.spool("说明", "台账")).cells()).containsEntry(DEMAND, "甲");
        DomainProblem two =
                refused(sheets.part("xl/worksheets/sheet1.xml", ledger).spool("上半年", "下半年"));
        assertThat(two.detail().zh()).contains("上半年", "下半年");
    }

    @Test
    void aFileSentAsAnotherKindIsToldWhatItIs() {
        DomainProblem csv = caught(() -> new XlsxReader<>(Sample.SHEET).read(csv(CSV, UTF_8), row -> {}));
        assertThat(csv.detail().zh()).contains("CSV");
        DomainProblem xlsx = caught(() -> new CsvReader<>(Sample.SHEET).read(second(text(DEMAND, 2, "甲")), row -> {}));
        assertThat(xlsx.detail().zh()).contains("XLSX");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        DomainProblem xls = caught(() -> new XlsxReader<>(Sample.SHEET).read(spool(old), row -> {}));
        assertThat(xls.detail().zh()).contains("密码");
    }

    private static DomainProblem caught(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(DomainProblem.class, reading);
    }

    private static Spool second(String cells) {
        return Workbooks.of(headings(1), row(2, cells)).spool();
    }

    private static Spool csv(String text, Charset charset) {
        return spool(text.getBytes(charset));
    }

    private static RawRow<Sample> only(Spool file) {
        List<RawRow<Sample>> rows = rows(file);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<RawRow<Sample>> rows(Spool file) {
        try (file) {
            List<RawRow<Sample>> rows = new ArrayList<>();
            SheetReader<Sample> format =
                    FileKind.of(file) == FileKind.ZIP ? new XlsxReader<>(Sample.SHEET) : new CsvReader<>(Sample.SHEET);
            format.read(file, rows::add);
            return rows;
        }
    }

    private static DomainProblem refused(Spool file) {
        return catchThrowableOfType(DomainProblem.class, () -> rows(file));
    }
}
