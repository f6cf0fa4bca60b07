package org.xiaobao.complaints.corrective;

import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintSnapshot;

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
