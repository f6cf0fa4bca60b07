package org.xiaobao.complaints.complaint.registration;

/** How the source that sent a complaint names it; within an institution it is registered once. */
public record WorkOrder(String source, String reference) {

    public String key() {
        return source + '\n' + reference;
    }
}
