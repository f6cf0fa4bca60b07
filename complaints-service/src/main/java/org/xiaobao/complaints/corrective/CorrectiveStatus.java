package org.xiaobao.complaints.corrective;

/** Where an action is. One found without effect is not opened again: another measure is another action. */
public enum CorrectiveStatus {
    OPEN,
    COMPLETED,
    EFFECTIVE,
    INEFFECTIVE
}
