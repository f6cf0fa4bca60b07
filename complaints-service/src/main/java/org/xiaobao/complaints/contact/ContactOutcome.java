package org.xiaobao.complaints.contact;

/** What became of an attempt to speak with the complainant. */
public enum ContactOutcome {
    REACHED,
    NOT_REACHED,
    WRONG_NUMBER,
    MESSAGE_LEFT
}
