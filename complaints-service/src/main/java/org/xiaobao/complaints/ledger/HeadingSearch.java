package org.xiaobao.complaints.ledger;

import java.util.Iterator;
import java.util.List;

/** Looks for the row of headings, above which ledgers have titles, the bank's name, the year. */
final class HeadingSearch {

    static final int ROWS = 10;

    private Headings found;
    private List<String> first = List.of();
    private int looked;

    static boolean finds(Iterator<List<String>> rows) {
        while (rows.hasNext()) {
            if (Headings.looksLike(rows.next())) {
                return true;
            }
        }
        return false;
    }

    /** Null until it was found. */
    Headings found() {
        return found;
    }

    void look(List<String> row) {
        if (Headings.looksLike(row)) {
            found = Headings.of(row);
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
            throw WorkbookGuard.unreadable("文件为空，请填写台账后再导入", "The file is empty; fill in the ledger first");
        }
        if (found == null) {
            found = Headings.of(first); // which says what is wrong
        }
    }
}
