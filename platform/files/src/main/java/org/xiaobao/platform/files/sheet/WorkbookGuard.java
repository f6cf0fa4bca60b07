package org.xiaobao.platform.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.files.spool.ZipLimits;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * Goes once through a workbook, holding none of it, before the reader does, which makes room for whatever a file names: a row as
 * wide as its last cell, a list of all texts, of all formats. Each has a limit of ours here, none below what Excel itself allows
 * for a file of allowed size. Counts by the names of elements and not of files, which a file may choose.
 */
final class WorkbookGuard {

    static final int MOST_TEXTS = 400_000;

    private static final int LAST_COLUMN = 16_384; // XFD
    private static final int LAST_ROW = 1_048_576;
    private static final long ROOM = 20_000_000; // cells to the last one of each row, the empty ones before it too
    private static final int LONGEST_TEXT = 100_000; // a cell of Excel has 32,767 characters
    private static final int MOST_FORMULAS = 10_000;
    private static final int MOST_LISTED = 70_000; // formats, styles, sheets
    private static final int MOST_NAMES = 2_000;
    private static final int DEEPEST = 64;
    private static final long SHARED_TEXTS = 32L * 1024 * 1024;

    private final XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
    private final SheetType<?> type;
    private final WorkbookOutline outline;
    private final Set<String> names = new HashSet<>();
    private int texts;
    private int formulas;
    private int listed;
    private long room;
    private int depth;
    private int row;
    private int column;
    private int textLength;
    private long shared;

    private WorkbookGuard(SheetType<?> type) {
        this.type = type;
        this.outline = new WorkbookOutline(type);
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** @throws DomainProblem saying what there is too much of, and what to do */
    static WorkbookOutline check(Spool file, SheetType<?> type) {
        WorkbookGuard guard = new WorkbookGuard(type);
        ZipLimits.each(file, guard::part);
        return guard.outline;
    }

    private void part(String path, InputStream content) throws IOException {
        XmlBytes bytes = XmlBytes.of(content, type);
        if (bytes == null) {
            return; // no XML, so nothing the reader could take for a part
        }
        depth = 0;
        row = 0;
        column = 0;
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(bytes, "UTF-8");
            while (xml.hasNext()) {
                event(path, xml, xml.next());
            }
        } catch (XMLStreamException broken) {
            if (bytes.refused() != null) {
                throw bytes.refused();
            }
            throw type.unreadable(
                    "文件内部结构已损坏，请用 Excel 或 WPS 打开后另存为 XLSX", "It is broken inside; open it and save it as XLSX again");
        }
    }

    private void event(String path, XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEEPEST) {
                throw tooMuch("嵌套层级", "levels");
            }
            names(xml);
            element(path, xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.CHARACTERS) {
            textLength += xml.getTextLength();
            if (textLength > LONGEST_TEXT) {
                throw type.unreadable(
                        "第 %d 行附近有单元格超过 %d 字，请缩短".formatted(row, LONGEST_TEXT),
                        "A cell near row %d has more than %d characters; shorten it".formatted(row, LONGEST_TEXT));
            }
            shared += texts > 0 && row == 0 ? xml.getTextLength() : 0;
            if (shared > SHARED_TEXTS) {
                throw tooMuch("文字", "text");
            }
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            name(xml.getPITarget());
        }
    }

    /** Every parser keeps each name it has seen. */
    private void names(XMLStreamReader xml) {
        name(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            name(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            name(String.valueOf(xml.getNamespacePrefix(i)));
        }
    }

    private void name(String name) {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw tooMuch("内部名称", "names inside");
        }
    }

    private void element(String path, XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row++;
                column = 0;
                textLength = 0;
            }
            case "c" -> cell(xml.getAttributeValue(null, "r"));
            case "f" -> formulas = counted(formulas, MOST_FORMULAS, "公式（请粘贴为数值）", "formulas (paste them as values)");
            case "si" -> {
                texts = counted(texts, MOST_TEXTS, "不同的文字", "different texts");
                textLength = 0;
            }
            case "xf", "numFmt", "Override", "Default", "Relationship", "sheet" -> {
                listed = counted(listed, MOST_LISTED, "格式或工作表", "formats or sheets");
                outline.note(path, xml);
            }
            case "mergeCell" -> outline.merged(path, xml.getAttributeValue(null, "ref"));
            default -> {
                // takes no room
            }
        }
    }

    private void cell(String address) {
        textLength = 0;
        int before = column;
        column = address == null ? column + 1 : columnOf(address);
        room += Math.max(0, column - before);
        if (room > ROOM) {
            throw tooMuch(
                    "单元格（空白的也算，请清除数据右侧和下方的空白列与行）",
                    "cells (empty ones count; clear what is right of and below the data)");
        }
    }

    private int columnOf(String address) {
        if (!address.matches("\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}")) {
            throw noPlace();
        }
        CellAddress place = new CellAddress(address);
        if (place.getColumn() >= LAST_COLUMN || place.getRow() >= LAST_ROW) {
            throw noPlace();
        }
        return place.getColumn() + 1;
    }

    private DomainProblem noPlace() {
        return type.unreadable(
                "有单元格的位置超出工作表（最末为 XFD1048576），请用 Excel 或 WPS 打开后另存为 XLSX",
                "A cell stands outside any sheet, whose last is XFD1048576; open it and save it as XLSX again");
    }

    private int counted(int soFar, int most, String zh, String en) {
        if (soFar == most) {
            throw tooMuch(zh, en);
        }
        return soFar + 1;
    }

    private DomainProblem tooMuch(String zh, String en) {
        return type.unreadable(
                "工作簿中的" + zh + "过多；请只留" + type.name().zh() + "一张表，或改用 CSV",
                "It has too many " + en + "; keep the " + type.name().en() + "'s sheet only, or send CSV");
    }
}
