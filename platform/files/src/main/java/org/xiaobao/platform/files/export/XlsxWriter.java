package org.xiaobao.platform.files.export;

import static org.xiaobao.platform.problem.CommonProblem.INVALID_DATA;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaobao.platform.problem.DomainProblem;

/** One sheet, flushed as it grows. Texts stand in their cells, where nothing is ever computed, and in no table in memory. */
final class XlsxWriter implements SheetWriter {

    private static final int FLUSHED_EVERY = 1_000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxWriter(OutputStream out, String name) {
        workbook = new Workbook(out, "Xiaobao", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (next == Worksheet.MAX_ROWS) {
            throw new DomainProblem(INVALID_DATA)
                    .at("/format", "行数超过 XLSX 上限,请用 CSV", "has more rows than XLSX can hold; use CSV");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(next, i, number);
            } else if (cells.get(i) != null) {
                sheet.inlineString(next, i, cells.get(i).toString());
            }
        }
        next++;
        if (next % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
