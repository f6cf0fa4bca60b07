package org.xiaobao.complaints.complaint.progress;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** The call-back that counts: the last one that was answered, else the last one tried. */
@Embeddable
public record Callback(
        @Column(name = "called_back_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "satisfaction")
        Satisfaction satisfaction,

        @Column(name = "callback_note") Secret note) {

    public Callback {
        requireNonNull(at);
        requireNonNull(satisfaction);
    }

    boolean isAnswered() {
        return satisfaction.isAnswer();
    }
}
