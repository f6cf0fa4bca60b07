package org.xiaobao.complaints.complaint;

/** How a complaint counts. Derived, never set; disjoint, so that every gross ticket is in exactly one of them. */
public enum Disposition {
    REJECTED,
    REPEAT,
    WITHDRAWN_IN_TIME,
    VALID;

    /** The first that applies: REJECTED before REPEAT before WITHDRAWN_IN_TIME before VALID. */
    static Disposition of(ComplaintStatus status, boolean repeat, boolean withdrawnInTime) {
        if (status == ComplaintStatus.REJECTED) {
            return REJECTED;
        }
        if (repeat) {
            return REPEAT;
        }
        return withdrawnInTime ? WITHDRAWN_IN_TIME : VALID;
    }
}
