package org.xiaobao.complaints.complaint;

/** Who spoke to whom: the institution to the complainant, or the other way. */
enum ContactDirection {
    OUTBOUND,
    INBOUND
}
