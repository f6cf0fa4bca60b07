package org.xiaobao.complaints.complaint;

import java.util.EnumSet;
import java.util.Set;

/** The lifecycle. Its approved table is {@code docs/lifecycle-complaint.txt}; a test compares the two. */
public enum ComplaintStatus {
    RECEIVED,
    ACCEPTED,
    DECIDED,
    CLOSED,
    REJECTED,
    WITHDRAWN;

    /** Still to be handled. */
    boolean open() {
        return this == RECEIVED || this == ACCEPTED || this == DECIDED;
    }

    Set<ComplaintStatus> successors() {
        return switch (this) { // no default: a new status does not compile until it is placed
            case RECEIVED -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(DECIDED, WITHDRAWN);
            case DECIDED -> EnumSet.of(CLOSED, ACCEPTED); // ACCEPTED again: re-examination sent it back
            case CLOSED -> EnumSet.of(ACCEPTED);
            case REJECTED, WITHDRAWN -> EnumSet.noneOf(ComplaintStatus.class);
        };
    }
}
