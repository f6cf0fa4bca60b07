package org.xiaobao.complaints.deadline.clock;

/** How a deadline stands on a day. */
public enum DeadlineStatus {
    OPEN,
    /** Done on or before the due day (按期完成). */
    MET,
    /** Done late, or not done though the due day has passed (逾期). */
    MISSED,
    /** A right the complainant did not use in time (权利期满). */
    LAPSED;

    public static DeadlineStatus of(DeadlineKind kind, boolean stopped, boolean afterDue) {
        if (stopped) {
            return afterDue ? MISSED : MET;
        }
        if (!afterDue) {
            return OPEN;
        }
        return kind.isDuty() ? MISSED : LAPSED;
    }
}
