package org.xiaobao.complaints.complainant;

/** Natural persons and organisations may both complain (Order 2020-3 art 13). */
public enum ComplainantKind {
    PERSON,
    ORGANISATION
}
