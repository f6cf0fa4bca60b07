package org.xiaobao.complaints.complaint.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.xiaobao.platform.time.Zones;

/** How and when it came, with the source's rules as they were on that day: fixed at registration for good. */
@Embeddable
public record Receipt(
        @Column(name = "source") String source,
        @Column(name = "source_reference") String sourceReference,
        @Column(name = "source_forwarded") boolean forwarded,
        @Column(name = "received_at") Instant receivedAt,
        @Column(name = "registered_at") Instant registeredAt,
        @Column(name = "source_reply_due_on") LocalDate sourceReplyDueOn,
        @Column(name = "withdrawal_counts_until") LocalDate withdrawalCountsUntil,
        @Column(name = "first_contact_owner") String firstContactOwner) {

    /** In time or late, by the institution's calendar day. */
    public boolean withdrawalCounts(Instant withdrawnAt) {
        return !Zones.dayOf(withdrawnAt).isAfter(withdrawalCountsUntil);
    }
}
