package org.xiaobao.complaints.deadline;

/** Where a request for more time stands (待审批、已批准、未批准). */
public enum ExtensionStatus {
    PENDING,
    APPROVED,
    REFUSED
}
