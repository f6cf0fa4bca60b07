package org.xiaobao.complaints.complaint.progress;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.privacy.Secret;

/** That it repeats another complaint, since when and why; reversible. */
@Embeddable
public record RepeatLink(
        @Column(name = "repeat_of") UUID originalId,
        @Column(name = "repeat_reason") Secret reason,
        @Column(name = "repeat_linked_at") Instant at) {

    public RepeatLink {
        requireNonNull(originalId);
        requireNonNull(at);
    }
}
