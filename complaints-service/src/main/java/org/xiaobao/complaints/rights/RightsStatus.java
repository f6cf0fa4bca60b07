package org.xiaobao.complaints.rights;

/** Where a request is; GRANTED, wholly or partly, still has to be fulfilled. */
enum RightsStatus {
    RECEIVED,
    GRANTED,
    REFUSED,
    FULFILLED
}
