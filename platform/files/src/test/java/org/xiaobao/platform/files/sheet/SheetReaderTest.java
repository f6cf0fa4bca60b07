package org.xiaobao.platform.files.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaobao.platform.files.sheet.Sample.*;
import static org.xiaobao.platform.files.sheet.Samples.*;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;

class SheetReaderTest {

    @Test
    void utf8WithAndWithoutMarkAndGbkReadTheSame() {
        String csv = csv(closed(REFERENCE, "甲-1"));
        for (byte[] bytes :
                List.of(csv.getBytes(UTF_8), ("\uFEFF" + csv).getBytes(UTF_8), csv.getBytes(Charset.forName("GBK")))) {
            List<RawRow<Sample>> rows = rows(new CsvReader<>(Sample.SHEET), spool(bytes));
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).number()).isEqualTo(2);
            assertThat(rows.get(0).cells()).containsEntry(REFERENCE, "甲-1").containsEntry(REGION, "乡镇");
        }
    }

    @Test
    void headingsMayBeEnglishOrTheOtherOnesThatAreUnderstood() {
        String csv = csv(closed()).replace("接收时间", "receivedAt").replace("姓名", "姓名 (旧) *");
        assertThat(rows(new CsvReader<>(Sample.SHEET), spool(csv)).get(0).cells())
                .containsKeys(RECEIVED_AT, NAME);
    }

    @Test
    void whatIsNoTextInEitherEncodingIsRefused() {
        byte[] broken = csv(closed()).getBytes(UTF_8);
        broken[broken.length - 9] = (byte) 0xFF;
        refused(new CsvReader<>(Sample.SHEET), spool(broken), "encoding-unknown");
        refused(new CsvReader<>(Sample.SHEET), spool("Source,来源\r\n".getBytes(UTF_16LE)), "encoding-unknown");
    }

    @Test
    void headingsThatDoNotFitAreNamedByPlaceNotByText() {
        DomainProblem refused =
                refused(new CsvReader<>(Sample.SHEET), spool("来源,来源,虚构赵六\r\n1,2,3\r\n"), "sheet-columns");
        assertThat(refused.violations())
                .extracting(DomainProblem.Violation::pointer)
                .contains("/columns/2", "/columns/3", "/columns");
        assertThat(refused.violations().toString()).doesNotContain("赵六");
    }

    @Test
    void brokenQuotesAndEndlessCellsAreRefusedByTheirRow() {
        DomainProblem quotes =
                refused(new CsvReader<>(Sample.SHEET), spool(csv(closed()) + "\"a\"b,c\r\n"), "sheet-unreadable");
        assertThat(quotes.detail().en()).contains("Row 3");
        refused(new CsvReader<>(Sample.SHEET), spool(csv(closed()) + '"' + "长".repeat(400_000)), "sheet-unreadable");
        refused(new CsvReader<>(Sample.SHEET), spool(""), "sheet-unreadable");
    }

    @Test
    void cellsBeyondTheHeadingsAreAProblemOfTheirRow() {
        String csv = csv(closed()).replaceFirst("\r\n$", ",extra\r\n");
        assertThat(rows(new CsvReader<>(Sample.SHEET), spool(csv)).get(0).problems())
                .extracting(RowProblem::code)
                .containsExactly("too-many-cells");
    }

    @Test
    void aWorkbookGivesTextsNumbersAndDatesAsTheyWereMeant() {
        List<RawRow<Sample>> rows = rows(new XlsxReader<>(Sample.SHEET), spool(xlsx(sheet -> {
            put(sheet, 1, closed());
            sheet.value(1, RECEIVED_AT.ordinal(), LocalDateTime.parse("2023-03-06T09:30:00"));
            sheet.style(1, RECEIVED_AT.ordinal()).format("yyyy-MM-dd HH:mm").set();
            sheet.value(1, PHONE.ordinal(), 13900005678L);
            sheet.value(1, AMOUNT.ordinal(), new BigDecimal("1200.5"));
        })));
        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(0).cells())
                .containsEntry(RECEIVED_AT, "2023-03-06T09:30")
                .containsEntry(PHONE, "13900005678")
                .containsEntry(AMOUNT, "1200.5");
    }

    @Test
    void formulasAndLostDigitsAreProblemsThatNameTheCell() {
        List<RawRow<Sample>> rows = rows(new XlsxReader<>(Sample.SHEET), spool(xlsx(sheet -> {
            put(sheet, 1, closed());
            sheet.formula(1, AMOUNT.ordinal(), "1+1");
            sheet.value(1, ID_NUMBER.ordinal(), new BigDecimal("350625199001011234"));
        })));
        assertThat(rows.get(0).problems())
                .extracting(RowProblem::code)
                .containsExactlyInAnyOrder("formula-cell", "digits-lost");
        assertThat(rows.get(0).problems().toString()).contains("K2").doesNotContain("1990");
    }

    @Test
    void aBombAndWhatIsNoWorkbookAreRefused() {
        Spool bomb = Spool.filled(out -> zip(out, "xl/worksheets/sheet1.xml", 64 * 1024 * 1024));
        assertThat(bomb.size()).isLessThan(1024 * 1024);
        refused(new XlsxReader<>(Sample.SHEET), bomb, "zip-bomb");
        refused(new XlsxReader<>(Sample.SHEET), Spool.filled(out -> zip(out, "a.txt", 10)), "sheet-unreadable");
        byte[] whole = xlsx(sheet -> put(sheet, 1, closed()));
        refused(new XlsxReader<>(Sample.SHEET), spool(Arrays.copyOf(whole, whole.length / 2)), "zip-broken");
        refused(new XlsxReader<>(Sample.SHEET), spool("no workbook at all"), "sheet-unreadable");
    }

    private static void zip(OutputStream out, String name, int zeros) throws java.io.IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[zeros]);
        zip.finish();
    }

    private static List<RawRow<Sample>> rows(SheetReader<Sample> format, Spool file) {
        try (file) {
            List<RawRow<Sample>> rows = new ArrayList<>();
            format.read(file, rows::add);
            return rows;
        }
    }

    private static DomainProblem refused(SheetReader<Sample> format, Spool file, String code) {
        List<DomainProblem> refusals = new ArrayList<>();
        assertThatThrownBy(() -> rows(format, file)).isInstanceOfSatisfying(DomainProblem.class, refused -> {
            assertThat(refused.type().code()).isEqualTo(code);
            refusals.add(refused);
        });
        return refusals.get(0);
    }
}
