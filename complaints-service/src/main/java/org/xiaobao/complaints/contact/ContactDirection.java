package org.xiaobao.complaints.contact;

/** Who spoke to whom: the institution to the complainant, or the other way. */
public enum ContactDirection {
    OUTBOUND,
    INBOUND
}
