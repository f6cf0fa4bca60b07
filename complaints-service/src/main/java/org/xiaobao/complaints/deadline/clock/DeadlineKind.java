package org.xiaobao.complaints.deadline.clock;

/** What a limit is for. */
public enum DeadlineKind {
    /** Decide and tell the complainant (法定办理期限). */
    STATUTORY,
    /** Reply to the body that forwarded it (回复转办单位期限). */
    SOURCE_REPLY,
    /** Decide by the institution's own rule (内部办理期限). */
    INTERNAL,
    /** The complainant may ask for re-examination (申请核查期限). */
    REEXAMINATION_APPLY,
    /** The superior body decides and tells (核查办理期限). */
    REEXAMINATION_DECIDE,
    /** Report a major complaint (重大投诉报告期限). */
    MAJOR_REPORT;

    /** Whether it binds the institution; the other one is a right of the complainant that lapses. */
    public boolean isDuty() {
        return this != REEXAMINATION_APPLY;
    }
}
