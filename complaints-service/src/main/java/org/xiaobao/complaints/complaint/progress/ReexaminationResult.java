package org.xiaobao.complaints.complaint.progress;

/** What the superior unit found of a decision: it stands, or the case is decided again (维持、撤销重办). */
public enum ReexaminationResult {
    UPHELD,
    SET_ASIDE
}
