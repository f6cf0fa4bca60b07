package org.xiaobao.complaints.complaint.progress;

/** What a call-back found. The last two are no answer and enter no rate but that of the unanswered. */
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    NEUTRAL,
    DISSATISFIED,
    VERY_DISSATISFIED,
    /** Nobody picked up (未接通). */
    UNREACHABLE,
    /** Reached, but would not say (未作评价). */
    NO_ANSWER;

    public boolean isAnswer() {
        return this != UNREACHABLE && this != NO_ANSWER;
    }
}
