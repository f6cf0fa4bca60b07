package org.xiaobao.complaints.rights;

/** What a person may ask (PIPL 45, 46, 47, 48). */
enum RightsKind {
    ACCESS,
    CORRECTION,
    DELETION,
    EXPLANATION
}
