package org.xiaobao.complaints.complaint.progress;

/** Whether the complaint was found justified: wholly (成立), partly (部分成立) or not (不成立). */
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD
}
