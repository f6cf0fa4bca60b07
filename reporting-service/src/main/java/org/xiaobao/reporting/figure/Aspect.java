package org.xiaobao.reporting.figure;

/** Under which view a subject is counted; a complaint has two, because its receipt and its acceptance have own dates. */
public enum Aspect {
    COMPLAINT,
    HANDLING,
    MEDIATION,
    REVIEW,
    CAMPAIGN,
    CAMPAIGN_EVENT,
    TRAINING_SESSION;

    /** The kind of subject that is looked at. */
    public Aspect kind() {
        return this == HANDLING ? COMPLAINT : this;
    }
}
