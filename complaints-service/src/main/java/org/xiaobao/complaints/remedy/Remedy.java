package org.xiaobao.complaints.remedy;

/** A way on after a decision: 核查 by the superior unit, 调解, 仲裁, 诉讼. */
public enum Remedy {
    REEXAMINATION,
    MEDIATION,
    ARBITRATION,
    LITIGATION
}
