package org.xiaobao.platform.files.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.xiaobao.platform.files.sheet.Sample.*;

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

/** Samples of invented cases. */
final class Samples {

    private Samples() {}

    /** A row with most of its cells; change it as the test needs. */
    static Map<Sample, String> closed() {
        Map<Sample, String> row = new EnumMap<>(Sample.class);
        row.put(REFERENCE, "LJ-" + UUID.randomUUID());
        row.put(SOURCE, "12345");
        row.put(RECEIVED_AT, "2023-03-06 09:30");
        row.put(NAME, "虚构王五");
        row.put(PHONE, "13900005678");
        row.put(DEMAND, "退还手续费,电话13900005678");
        row.put(UNIT, "/HQ/OUTLET-03");
        row.put(REGION, "乡镇");
        row.put(CLOSED_AT, "2023-03-11");
        return row;
    }

    static Map<Sample, String> closed(Sample changed, String value) {
        Map<Sample, String> row = closed();
        if (value == null) {
            row.remove(changed);
        } else {
            row.put(changed, value);
        }
        return row;
    }

    @SafeVarargs
    static String csv(Map<Sample, String>... rows) {
        List<String> lines = new ArrayList<>();
        lines.add(List.of(Sample.values()).stream().map(Sample::heading).collect(Collectors.joining(",")));
        for (Map<Sample, String> row : rows) {
            lines.add(List.of(Sample.values()).stream()
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
            for (Sample column : Sample.values()) {
                sheet.value(0, column.ordinal(), column.heading());
            }
            filling.into(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static void put(Worksheet sheet, int row, Map<Sample, String> cells) {
        cells.forEach((column, text) -> sheet.value(row, column.ordinal(), text));
    }

    static Spool spool(byte[] bytes) {
        return Spool.of(new ByteArrayInputStream(bytes), bytes.length);
    }

    static Spool spool(String text) {
        return spool(text.getBytes(UTF_8));
    }
}
