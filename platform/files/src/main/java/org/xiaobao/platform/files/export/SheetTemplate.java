package org.xiaobao.platform.files.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaobao.platform.files.sheet.SheetColumn;

/** The empty sheet to fill in: the headings, and in the workbook what belongs under each. */
public record SheetTemplate(List<? extends SheetColumn> columns) {

    /** UTF-8 with mark. */
    public byte[] csv() {
        return columns.stream()
                .map(SheetColumn::heading)
                .collect(Collectors.joining(",", "\uFEFF", "\r\n"))
                .getBytes(UTF_8);
    }

    /** @param name of the sheet to fill in, beside which another explains its columns */
    public byte[] xlsx(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Xiaobao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            Worksheet notes = workbook.newWorksheet("填写说明");
            note(notes, 0, "列标题", "英文名", "必填", "说明");
            for (int n = 0; n < columns.size(); n++) {
                SheetColumn column = columns.get(n);
                sheet.value(0, n, column.heading());
                sheet.style(n).format("@").set(); // text, so that long numbers keep their digits
                note(notes, n + 1, column.heading(), column.field(), column.required() ? "是" : "", column.hint());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void note(Worksheet notes, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            notes.value(row, i, cells[i]);
        }
    }
}
