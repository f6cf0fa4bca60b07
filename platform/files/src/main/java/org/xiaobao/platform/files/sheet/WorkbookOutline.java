package org.xiaobao.platform.files.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/** Where the cells of a workbook are merged, which the reader does not tell. */
final class WorkbookOutline {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MOST_MERGED_ROWS = 100_000;

    private final SheetType<?> type;
    private final List<String> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, Map<Integer, String>> merged = new HashMap<>();
    private int mergedRows;

    WorkbookOutline(SheetType<?> type) {
        this.type = type;
    }

    void note(String path, XMLStreamReader xml) {
        if (xml.getLocalName().equals("sheet") && path.equals("xl/workbook.xml")) {
            sheets.add(xml.getAttributeValue(RELATION, "id"));
        } else if (xml.getLocalName().equals("Relationship") && path.equals(RELATIONS)) {
            String target = xml.getAttributeValue(null, "Target");
            targets.put(
                    xml.getAttributeValue(null, "Id"),
                    target == null ? "" : target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    void merged(String path, String range) {
        if (range == null || !range.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
            return;
        }
        String[] corners = range.split(":");
        int first = new CellAddress(corners[0]).getRow() + 1;
        int last = new CellAddress(corners[1]).getRow() + 1;
        for (int row = first; row <= last; row++) {
            if (++mergedRows > MOST_MERGED_ROWS) {
                throw type.unreadable("合并单元格过多，请取消合并", "Too many cells are merged; unmerge them");
            }
            merged.computeIfAbsent(path, sheet -> new HashMap<>()).putIfAbsent(row, range);
        }
    }

    /** The merged range that touches each row of a sheet, as people name it. */
    Map<Integer, String> mergedRows(int sheet) {
        String path = sheet < sheets.size() ? targets.get(sheets.get(sheet)) : null;
        return merged.getOrDefault(path, Map.of());
    }
}
