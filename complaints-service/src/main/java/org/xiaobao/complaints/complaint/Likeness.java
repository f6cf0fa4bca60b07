package org.xiaobao.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** What makes another complaint like this one: product and reason; and where it stands. */
public record Likeness(
        UUID complaintId, String institution, String unit, Instant receivedAt, String product, String reason) {

    static Likeness of(ComplaintSnapshot complaint) {
        return new Likeness(
                complaint.id(),
                complaint.institution(),
                complaint.unit(),
                complaint.receipt().receivedAt(),
                complaint.matter().product(),
                complaint.registration().classification().reason());
    }
}
