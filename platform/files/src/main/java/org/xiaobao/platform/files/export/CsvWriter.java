package org.xiaobao.platform.files.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** UTF-8 with mark, as the spreadsheets of the house expect it; no cell that a spreadsheet would take for a formula. */
final class CsvWriter implements SheetWriter {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write('\uFEFF');
        printer = CSVFormat.RFC4180.print(text);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvWriter::harmless).toArray());
    }

    /** A number is a number; a text that begins like a formula gets the quote that makes it one no more. */
    private static Object harmless(Object cell) {
        boolean formula =
                cell instanceof String text && !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
