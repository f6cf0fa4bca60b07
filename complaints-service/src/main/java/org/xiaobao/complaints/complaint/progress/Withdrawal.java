package org.xiaobao.complaints.complaint.progress;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** That the complainant withdrew, and whether within the source's limit: a late withdrawal stays in the valid count. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_in_time") boolean inTime,
        @Column(name = "withdrawal_reason") Secret reason) {

    public Withdrawal {
        requireNonNull(at);
    }
}
