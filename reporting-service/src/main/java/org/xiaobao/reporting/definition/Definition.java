package org.xiaobao.reporting.definition;

import java.time.LocalDate;
import java.util.List;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Limits;
import org.xiaobao.reporting.figure.Measure;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.figure.Words;

/** A figure that may be asked for: what it is called, what it counts, and its value in a tally. */
public sealed interface Definition permits Counted, Ratio {

    /** Its place in the metrics answer, and its name wherever it is asked for. */
    String key();

    Words title();

    /** What is counted and what is not (口径). */
    Words scope();

    Words formula();

    /** By which day a case belongs to a period. */
    Words day();

    Measure measure();

    /** What it can be broken down by; empty for one that is reckoned. */
    List<Dimension> dimensions();

    /** The cells of a tally that it is made of. */
    List<String> cells();

    Value of(Tally tally);

    /** Raised when the same name begins to mean something else. */
    default int version() {
        return 1;
    }

    default LocalDate since() {
        return LocalDate.of(Limits.FIRST_YEAR, 1, 1);
    }
}
