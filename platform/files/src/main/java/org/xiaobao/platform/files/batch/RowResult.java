package org.xiaobao.platform.files.batch;

import java.util.List;
import org.xiaobao.platform.files.sheet.RowProblem;

/** What became of a row, or would become of it. */
public record RowResult(int row, Fate fate, List<RowProblem> problems) {

    /** ALREADY_REGISTERED: by an earlier file, or in another way. */
    public enum Fate {
        REGISTERED,
        ALREADY_REGISTERED,
        REFUSED
    }

    public static RowResult registered(int row) {
        return new RowResult(row, Fate.REGISTERED, List.of());
    }

    public static RowResult already(int row) {
        return new RowResult(row, Fate.ALREADY_REGISTERED, List.of());
    }

    public static RowResult refused(int row, List<RowProblem> problems) {
        return new RowResult(row, Fate.REFUSED, problems);
    }
}
