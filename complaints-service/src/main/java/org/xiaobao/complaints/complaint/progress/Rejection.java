package org.xiaobao.complaints.complaint.progress;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** That it was declined (不予受理), and why. */
@Embeddable
public record Rejection(
        @Column(name = "rejected_at") Instant at,
        @Column(name = "rejection_reason") Secret reason) {

    public Rejection {
        requireNonNull(at);
        requireNonNull(reason);
    }
}
