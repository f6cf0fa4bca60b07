package org.xiaobao.complaints.complaint.progress;

/** Why a complaint became a repeat of another. */
public enum LinkCause {
    /** An officer said so. */
    OFFICER,
    /** Its original was itself found to be a repeat; the chain collapses. */
    ORIGINAL_LINKED,
    /** Its original left the count and another repeat took its place. */
    ORIGINAL_LEFT
}
