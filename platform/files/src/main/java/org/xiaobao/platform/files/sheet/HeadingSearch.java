package org.xiaobao.platform.files.sheet;

import java.util.Iterator;
import java.util.List;

/** Looks for the row of headings, above which people write titles, their own name, the year. */
final class HeadingSearch<C extends Enum<C> & SheetColumn> {

    static final int ROWS = 10;

    private final SheetType<C> type;
    private Headings<C> found;
    private List<String> first = List.of();
    private int looked;

    HeadingSearch(SheetType<C> type) {
        this.type = type;
    }

    static boolean finds(Iterator<List<String>> rows, SheetType<?> type) {
        while (rows.hasNext()) {
            if (Headings.looksLike(rows.next(), type)) {
                return true;
            }
        }
        return false;
    }

    /** Null until it was found. */
    Headings<C> found() {
        return found;
    }

    void look(List<String> row) {
        if (Headings.looksLike(row, type)) {
            found = Headings.of(row, type);
        } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            first = first.isEmpty() ? row : first;
            looked++;
        }
        if (found == null && looked == ROWS) {
            end();
        }
    }

    /** @throws org.xiaobao.platform.problem.DomainProblem when there were no headings up to here */
    void end() {
        if (found == null && first.isEmpty()) {
            throw type.unreadable(
                    "文件为空，请填写" + type.name().zh() + "后再导入",
                    "The file is empty; fill in the " + type.name().en() + " first");
        }
        if (found == null) {
            found = Headings.of(first, type); // which says what is wrong
        }
    }
}
