package org.xiaobao.platform.files.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xiaobao.platform.files.spool.Spool;

/** Workbooks written by hand, part by part, as no library would write them. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String workbookPr = "";

    /** One sheet with these rows, each as {@code <row>} has it. */
    static Workbooks of(String... rows) {
        return new Workbooks().part("xl/worksheets/sheet1.xml", sheet(String.join("", rows), ""));
    }

    static String sheet(String rows, String after) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
    }

    /** The row of all headings. */
    static String headings(int row) {
        StringBuilder cells = new StringBuilder();
        for (Sample column : Sample.values()) {
            cells.append(text(column, row, column.heading()));
        }
        return row(row, cells.toString());
    }

    static String row(int row, String cells) {
        return "<row r=\"" + row + "\">" + cells + "</row>";
    }

    static String text(Sample column, int row, String text) {
        return cell(column, row, "inlineStr", "<is><t>" + text + "</t></is>");
    }

    static String number(Sample column, int row, String number) {
        return cell(column, row, "n", "<v>" + number + "</v>");
    }

    static String cell(Sample column, int row, String type, String content) {
        return "<c r=\"" + at(column, row) + "\" t=\"" + type + "\">" + content + "</c>";
    }

    static String at(Sample column, int row) {
        int i = column.ordinal();
        return (i < 26 ? "" : "A") + (char) ('A' + i % 26) + row;
    }

    Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Workbooks since1904() {
        workbookPr = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Spool spool(String... sheets) {
        List<String> names = sheets.length == 0 ? List.of("台账") : List.of(sheets);
        StringBuilder listed = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            boolean hidden = names.get(i - 1).startsWith("隐藏");
            listed.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                    .formatted(names.get(i - 1), i, i, hidden ? " state=\"hidden\"" : ""));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, OFFICE, i));
            types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%s\"/>"
                    .formatted(i, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"));
        }
        if (parts.containsKey("xl/sharedStrings.xml")) {
            relations.append("<Relationship Id=\"rIdS\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                    .formatted(OFFICE));
            types.append(
                    "<Override PartName=\"/xl/sharedStrings.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>");
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>" + types
                        + "</Types>");
        all.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + workbookPr + "<sheets>" + listed
                        + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        all.putAll(parts);
        return Spool.filled(out -> write(out, all));
    }

    private static void write(OutputStream out, Map<String, String> parts) throws java.io.IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(UTF_8));
        }
        zip.finish();
    }
}
