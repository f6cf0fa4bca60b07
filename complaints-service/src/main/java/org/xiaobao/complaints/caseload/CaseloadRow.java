package org.xiaobao.complaints.caseload;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.Disposition;
import org.xiaobao.complaints.complaint.registration.Region;
import org.xiaobao.platform.privacy.Secret;

/** The columns a list needs, in the order of {@link #COLUMNS}. */
record CaseloadRow(
        UUID id,
        String number,
        String unit,
        Region region,
        String source,
        String sourceReference,
        Instant receivedAt,
        LocalDate sourceReplyDueOn,
        Secret complainantName,
        String businessChannel,
        String businessCategory,
        String reason,
        BigDecimal amountInDispute,
        String product,
        ComplaintStatus status,
        Disposition disposition,
        UUID repeatOf,
        Instant closedAt,
        String handlingUnit,
        String handler,
        Long version) {

    static final String COLUMNS = """
            select c.id, c.number, c.registration.unit, c.registration.region, c.registration.receipt.source, c.registration.receipt.sourceReference, c.registration.receipt.receivedAt,
            c.registration.receipt.sourceReplyDueOn, c.registration.complainant.name, c.registration.classification.businessChannel,
            c.registration.classification.businessCategory, c.registration.classification.reason, c.registration.matter.amountInDispute, c.registration.matter.product,
            c.status, c.disposition, c.repeat.originalId, c.course.closedAt, c.assignment.unit,
            c.assignment.handler, c.version
            """;

    /** By which the list is sorted, for the cursor. */
    List<Object> keys() {
        return List.of(receivedAt, id);
    }
}
