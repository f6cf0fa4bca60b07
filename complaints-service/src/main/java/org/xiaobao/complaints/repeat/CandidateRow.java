package org.xiaobao.complaints.repeat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.Disposition;
import org.xiaobao.platform.privacy.Secret;

/** What comparing needs of a complaint, in the order of {@link #COLUMNS}. */
record CandidateRow(
        UUID id,
        String number,
        String unit,
        String source,
        Instant receivedAt,
        ComplaintStatus status,
        Disposition disposition,
        UUID repeatOf,
        Secret phone,
        Secret idNumber) {

    static final String COLUMNS = """
            select c.id, c.number, c.registration.unit, c.registration.receipt.source, c.registration.receipt.receivedAt, c.status, c.disposition,
            c.repeat.originalId, c.registration.complainant.phone, c.registration.complainant.idNumber
            """;

    UUID originalId() {
        return repeatOf == null ? id : repeatOf;
    }

    List<Object> keys() {
        return Arrays.asList(receivedAt, id);
    }
}
