package org.xiaobao.complaints.complaint;

/** What became of an attempt to speak with the complainant. */
enum ContactOutcome {
    REACHED,
    NOT_REACHED,
    WRONG_NUMBER,
    MESSAGE_LEFT
}
