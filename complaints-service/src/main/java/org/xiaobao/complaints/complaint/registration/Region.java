package org.xiaobao.complaints.complaint.registration;

/** Where it happened, as reports split it: township (乡镇) or urban (城区). */
public enum Region {
    TOWNSHIP,
    URBAN
}
