package org.xiaobao.reporting.figure;

import java.util.List;
import java.util.UUID;

/** The latest state of one subject as its events tell it, and the only place that decides in which numbers it stands. */
public interface Countable {

    /** A fact of the institution as a whole stands here and belongs to the figures of each of its units. */
    String WHOLE_INSTITUTION = "/";

    /**
     * The number of the way in which states are counted, raised whenever a state comes to other shares than before: what was
     * kept by another way is then counted anew, from the first event on.
     */
    int COUNTING = 2;

    /** What it is; ids are unique within a kind only. */
    Aspect subjectKind();

    UUID id();

    String institution();

    String unit();

    /** At most one per aspect; empty when the subject counts nowhere. */
    List<Contribution> contributions();
}
