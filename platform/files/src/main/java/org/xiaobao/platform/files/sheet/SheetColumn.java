package org.xiaobao.platform.files.sheet;

import java.util.List;

/** A column of a sheet; a service lists its own in one enum. */
public interface SheetColumn {

    /** What stands in its cells, and so how a cell is taken that people or their programs turned into a number. */
    enum Holds {
        /** Words, amounts, numbers to count with. */
        TEXT,
        /** A number to know something by, whose every digit counts. */
        KEY,
        /** A day, or a day and a time. */
        TIME
    }

    /** Stable, as it is kept of a {@link RowProblem}. */
    String name();

    /** As people write it above the column. */
    String heading();

    /** As programs write it. */
    String field();

    /** Other names that are understood. */
    List<String> otherNames();

    /** Whether a sheet without it is refused. */
    boolean required();

    /** What belongs into its cells, for the template; may be empty. */
    String hint();

    default Holds holds() {
        return Holds.TEXT;
    }
}
