package org.xiaobao.complaints.ledger;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaobao.complaints.ledger.LedgerColumn.*;
import static org.xiaobao.complaints.ledger.Ledgers.*;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.files.sheet.CsvReader;
import org.xiaobao.platform.files.sheet.RawRow;
import org.xiaobao.platform.files.sheet.SheetReader;
import org.xiaobao.platform.files.sheet.XlsxReader;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;

/** The columns of a ledger and what a ledger is refused as; how sheets are read is tested where they are. */
class LedgerColumnTest {

    @Test
    void headingsMayBeEnglishOrTheOtherOnesLedgersUse() {
        String csv = csv(closed()).replace("接收时间", "receivedAt").replace("投诉人姓名", "投诉人 *");
        assertThat(rows(new CsvReader<>(LedgerColumn.SHEET), spool(csv)).get(0).cells())
                .containsKeys(RECEIVED_AT, COMPLAINANT_NAME);
    }

    @Test
    void whatIsNoLedgerIsRefusedByTheNameOfOne() {
        DomainProblem empty = refused(new CsvReader<>(LedgerColumn.SHEET), spool(""), "ledger-unreadable");
        assertThat(empty.detail().zh()).isEqualTo("文件为空，请填写台账后再导入");
        assertThat(empty.detail().en()).isEqualTo("The file is empty; fill in the ledger first");
        refused(new XlsxReader<>(LedgerColumn.SHEET), spool("no workbook at all"), "ledger-unreadable");
        refused(new CsvReader<>(LedgerColumn.SHEET), spool("Source,来源\r\n".getBytes(UTF_16LE)), "encoding-unknown");
        refused(new CsvReader<>(LedgerColumn.SHEET), spool("来源,来源,虚构赵六\r\n1,2,3\r\n"), "ledger-columns");
        refused(new CsvReader<>(LedgerColumn.SHEET), spool(csv(closed()) + "\n".repeat(1_100_000)), "too-many-rows");
    }

    @Test
    void aWorkbookGivesTextsNumbersAndDatesAsTheyWereMeant() {
        List<RawRow<LedgerColumn>> rows = rows(new XlsxReader<>(LedgerColumn.SHEET), spool(xlsx(sheet -> {
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

    private static List<RawRow<LedgerColumn>> rows(SheetReader<LedgerColumn> format, Spool file) {
        try (file) {
            List<RawRow<LedgerColumn>> rows = new ArrayList<>();
            format.read(file, rows::add);
            return rows;
        }
    }

    private static DomainProblem refused(SheetReader<LedgerColumn> format, Spool file, String code) {
        List<DomainProblem> refusals = new ArrayList<>();
        assertThatThrownBy(() -> rows(format, file)).isInstanceOfSatisfying(DomainProblem.class, refused -> {
            assertThat(refused.type().code()).isEqualTo(code);
            refusals.add(refused);
        });
        return refusals.get(0);
    }
}
