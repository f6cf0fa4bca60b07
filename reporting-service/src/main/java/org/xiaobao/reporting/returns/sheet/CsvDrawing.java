package org.xiaobao.reporting.returns.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.files.export.SheetWriter;
import org.xiaobao.reporting.returns.sheet.Sheet.Line;
import org.xiaobao.reporting.returns.sheet.Sheet.Printed;

/** A sheet as CSV: title, table and notes one below the other; no cell that a spreadsheet would take for a formula. */
public final class CsvDrawing {

    private CsvDrawing() {}

    public static byte[] of(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter rows = ExportFormat.CSV.open(bytes, sheet.form().code())) {
            rows.row(List.of(sheet.form().name().zh()));
            rows.row(List.of(Notes.unit(sheet), Notes.period(sheet)));
            rows.row(sheet.columns().stream()
                    .map(column -> column.heading().zh())
                    .toList());
            for (Line line : sheet.lines()) {
                rows.row(line.cells().stream().map(CsvDrawing::value).toList());
            }
            rows.row(List.of(Notes.signatures(sheet)));
            for (String note : Notes.below(sheet)) {
                rows.row(List.of(note));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Object value(Printed cell) {
        if (cell.text() != null) {
            return cell.text().zh();
        }
        if (cell.number() != null) {
            return cell.number();
        }
        return cell.format() == null ? "" : Notes.NOTHING;
    }
}
