package org.xiaobao.complaints.rights;

/** How a request was decided. */
enum RightsResult {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED
}
