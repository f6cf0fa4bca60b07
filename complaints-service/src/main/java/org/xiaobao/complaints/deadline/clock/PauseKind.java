package org.xiaobao.complaints.deadline.clock;

/** Why the clock stands still. */
public enum PauseKind {
    /** A mediation runs (Order 2020-3 art 23). */
    MEDIATION,
    /** An external appraisal, test or assessment runs (art 18). */
    APPRAISAL
}
