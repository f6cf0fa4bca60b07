package org.xiaobao.complaints.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.xiaobao.complaints.ledger.LedgerColumn.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaobao.platform.files.spool.Spool;

/** Ledgers of invented cases. */
final class Ledgers {

    private Ledgers() {}

    /** A case of last year that was closed in time; change it as the test needs. */
    static Map<LedgerColumn, String> closed() {
        Map<LedgerColumn, String> row = new EnumMap<>(LedgerColumn.class);
        row.put(REFERENCE, "LJ-" + UUID.randomUUID());
        row.put(SOURCE, "12345");
        row.put(RECEIVED_AT, "2023-03-06 09:30");
        row.put(COMPLAINANT_NAME, "虚构王五");
        row.put(PHONE, "13900005678");
        row.put(DEMAND, "退还手续费,电话13900005678");
        row.put(UNIT, "/HQ/OUTLET-03");
        row.put(REGION, "乡镇");
        row.put(BUSINESS_CHANNEL, "营业现场");
        row.put(BUSINESS_CATEGORY, "LOAN_BUSINESS");
        row.put(REASON, "CONTRACT_TERMS");
        row.put(STATUS, "已办结");
        row.put(ACCEPTED_AT, "2023年3月6日");
        row.put(DECIDED_AT, "2023/3/10");
        row.put(OUTCOME, "部分成立");
        row.put(FINDINGS, "多收手续费");
        row.put(BASIS, "收费公示");
        row.put(REMEDY, "退费;可申请核查、调解、仲裁、诉讼");
        row.put(REDRESS_AMOUNT, "35.50");
        row.put(NOTICE_AT, "2023-03-10");
        row.put(NOTICE_CHANNEL, "电话");
        row.put(SOURCE_REPLIED_AT, "2023-03-10T15:00:00+08:00");
        row.put(CLOSED_AT, "2023-03-11");
        return row;
    }

    static Map<LedgerColumn, String> closed(LedgerColumn changed, String value) {
        Map<LedgerColumn, String> row = closed();
        if (value == null) {
            row.remove(changed);
        } else {
            row.put(changed, value);
        }
        return row;
    }

    @SafeVarargs
    static String csv(Map<LedgerColumn, String>... rows) {
        List<String> lines = new ArrayList<>();
        lines.add(List.of(LedgerColumn.values()).stream()
                .map(LedgerColumn::heading)
                .collect(Collectors.joining(",")));
        for (Map<LedgerColumn, String> row : rows) {
            lines.add(List.of(LedgerColumn.values()).stream()
                    .map(column -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    /** Fills a sheet under the headings. */
    interface Filling {
        void into(Worksheet sheet);
    }

    static byte[] xlsx(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            for (LedgerColumn column : LedgerColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading());
            }
            filling.into(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static void put(Worksheet sheet, int row, Map<LedgerColumn, String> cells) {
        cells.forEach((column, text) -> sheet.value(row, column.ordinal(), text));
    }

    static Spool spool(byte[] bytes) {
        return Spool.of(new ByteArrayInputStream(bytes), bytes.length);
    }

    static Spool spool(String text) {
        return spool(text.getBytes(UTF_8));
    }
}
