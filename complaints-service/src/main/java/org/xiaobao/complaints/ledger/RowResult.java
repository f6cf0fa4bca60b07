package org.xiaobao.complaints.ledger;

import java.util.List;
import org.xiaobao.platform.files.sheet.RowProblem;

/** What became of a row. */
record RowResult(int row, Fate fate, List<RowProblem> problems) {

    enum Fate {
        REGISTERED,
        ALREADY_REGISTERED,
        REFUSED
    }

    static RowResult registered(int row) {
        return new RowResult(row, Fate.REGISTERED, List.of());
    }

    static RowResult already(int row) {
        return new RowResult(row, Fate.ALREADY_REGISTERED, List.of());
    }

    static RowResult refused(int row, List<RowProblem> problems) {
        return new RowResult(row, Fate.REFUSED, problems);
    }
}
