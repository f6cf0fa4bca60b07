package org.xiaobao.reporting.returns.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaobao.reporting.returns.form.Table.Column;
import org.xiaobao.reporting.returns.form.Table.Style;
import org.xiaobao.reporting.returns.sheet.Sheet.Line;
import org.xiaobao.reporting.returns.sheet.Sheet.Printed;

/**
 * A sheet as a workbook that can be printed and signed: title, unit and period, the table, who signs, checks and
 * definitions. The same sheet gives the same bytes, whenever and wherever it is drawn.
 */
public final class XlsxDrawing {

    private static final String FONT = "宋体";
    private static final String TITLE_FONT = "黑体";
    private static final String SHADE = "EDEDED";
    private static final String ALARM = "C00000";
    /** In inches, so that a return has room on one page. */
    private static final float MARGIN = 0.5f;

    private static final int USUAL_WIDTH = 14;
    private static final int TABLE = 2;
    /** Notes are smaller: so many more of their characters find room. */
    private static final double NOTES_PER_COLUMN = 1.15;

    private static final double NOTE_HEIGHT = 14;
    private static final double LINE_HEIGHT = 18;
    private static final double HIGHEST = 409;

    private final Sheet sheet;
    private final Worksheet page;
    private final int last;
    private int row;

    private XlsxDrawing(Sheet sheet, Worksheet page) {
        this.sheet = sheet;
        this.page = page;
        this.last = sheet.columns().size() - 1;
    }

    public static byte[] of(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(bytes, "Xiaobao", "1.0")) {
                workbook.setGlobalDefaultFont(FONT, 11);
                new XlsxDrawing(sheet, workbook.newWorksheet("报表")).draw();
            }
            return FixedArchive.of(bytes.toByteArray(), sheet.producedAt());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void draw() {
        paper();
        head();
        sheet.lines().forEach(this::line);
        foot();
    }

    private void paper() {
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation(sheet.look().landscape() ? "landscape" : "portrait");
        page.topMargin(MARGIN);
        page.bottomMargin(MARGIN);
        page.leftMargin(MARGIN);
        page.rightMargin(MARGIN);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(TABLE);
        page.freezePane(0, TABLE + 1);
        page.footer("第 &P 页，共 &N 页", Position.CENTER, FONT, 9);
        for (int i = 0; i <= last; i++) {
            page.width(i, width(i));
        }
    }

    private int width(int column) {
        Integer width = sheet.columns().get(column).width();
        return width == null ? USUAL_WIDTH : width;
    }

    private void head() {
        page.inlineString(0, 0, sheet.form().name().zh());
        page.rowHeight(0, 32);
        across(0, 0, last)
                .fontName(TITLE_FONT)
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        String about = Notes.unit(sheet) + "　　" + Notes.period(sheet);
        page.inlineString(1, 0, about);
        height(1, LINE_HEIGHT * lines(about, room()));
        across(1, 0, last).horizontalAlignment("left").wrapText(true).set();
        row = TABLE;
        List<Column> columns = sheet.columns();
        for (int i = 0; i <= last; i++) {
            page.inlineString(row, i, columns.get(i).heading().zh());
            framed(row, i)
                    .bold()
                    .fillColor(SHADE)
                    .horizontalAlignment("center")
                    .wrapText(true)
                    .set();
        }
        page.rowHeight(row, 32);
        row++;
    }

    private void line(Line line) {
        int lines = 1;
        for (int i = 0; i <= last; i++) {
            Printed cell = line.cells().get(i);
            StyleSetter style = framed(row, i);
            if (line.style() != Style.PLAIN) {
                style.bold();
            }
            if (line.style() == Style.HEADING) {
                style.fillColor(SHADE);
            }
            if (cell.text() != null) {
                page.inlineString(row, i, cell.text().zh());
                style.horizontalAlignment(i == 0 ? "left" : "center").wrapText(true);
                lines = Math.max(lines, lines(cell.text().zh(), width(i)));
            } else if (cell.number() != null) {
                page.value(row, i, cell.number());
                style.format(cell.format().pattern()).horizontalAlignment("right");
            } else if (cell.format() != null) {
                page.inlineString(row, i, Notes.NOTHING);
                style.horizontalAlignment("right");
            }
            style.set();
        }
        height(row, LINE_HEIGHT * lines);
        row++;
    }

    private void foot() {
        page.rowHeight(row, 26);
        page.inlineString(row, 0, Notes.signatures(sheet));
        across(row, 0, last)
                .horizontalAlignment("left")
                .verticalAlignment("center")
                .set();
        row++;
        for (String note : Notes.below(sheet)) {
            page.inlineString(row, 0, note);
            height(row, NOTE_HEIGHT * lines(note, room() * NOTES_PER_COLUMN));
            StyleSetter style = across(row, 0, last);
            style.fontName(FONT).fontSize(9).wrapText(true).verticalAlignment("top");
            if (note.endsWith("未通过")) {
                style.fontColor(ALARM).bold();
            }
            style.set();
            row++;
        }
    }

    /** No row may be higher than a workbook allows. */
    private void height(int at, double points) {
        page.rowHeight(at, Math.min(points, HIGHEST));
    }

    /** In characters of the usual size. */
    private int room() {
        int room = 0;
        for (int i = 0; i <= last; i++) {
            room += width(i);
        }
        return room;
    }

    /** Rows of a drawn sheet do not grow with their texts; a Chinese character takes the room of two. */
    private static int lines(String text, double room) {
        return text.lines()
                .mapToInt(line ->
                        line.codePoints().map(sign -> sign < 0x2E80 ? 1 : 2).sum())
                .map(needed -> Math.max(1, (int) Math.ceil(needed / room)))
                .sum();
    }

    private StyleSetter framed(int at, int column) {
        StyleSetter style = page.style(at, column);
        style.fontName(FONT).fontSize(11).borderStyle(BorderStyle.THIN).verticalAlignment("center");
        return style;
    }

    private StyleSetter across(int at, int from, int to) {
        StyleSetter style = page.range(at, from, at, to).style();
        style.fontName(FONT).fontSize(11);
        if (to > from) {
            style.merge();
        }
        return style;
    }
}
