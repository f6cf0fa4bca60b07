package org.xiaobao.complaints.ledger;

import static org.xiaobao.complaints.ledger.LedgerProblem.LEDGER_COLUMNS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * Which column stands where. A heading nobody knows is refused by its place, not by its text: a ledger without headings has a
 * person's name there.
 */
record Headings(List<LedgerColumn> columns) {

    static Headings of(List<String> texts) {
        DomainProblem refused = new DomainProblem(LEDGER_COLUMNS);
        Set<LedgerColumn> seen = EnumSet.noneOf(LedgerColumn.class);
        List<LedgerColumn> columns = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            LedgerColumn column = LedgerColumn.named(texts.get(i)).orElse(null);
            if (column == null) {
                refused.at("/columns/" + (i + 1), "未知的列标题", "is not the heading of a known column");
            } else if (!seen.add(column)) {
                refused.at("/columns/" + (i + 1), "与另一列重复:" + column.heading(), "stands twice: " + column.field());
            }
            columns.add(column);
        }
        Arrays.stream(LedgerColumn.values())
                .filter(column -> column.required() && !seen.contains(column))
                .forEach(column ->
                        refused.at("/columns", "缺少列:" + column.heading(), "lacks the column " + column.field()));
        if (!refused.violations().isEmpty()) {
            throw refused;
        }
        return new Headings(columns);
    }

    int size() {
        return columns.size();
    }

    LedgerColumn at(int index) {
        return columns.get(index);
    }
}
