package org.xiaobao.complaints.complaint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** That the complainant was told of the decision, and how. */
@Embeddable
record Notice(
        @Column(name = "notice_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "notice_channel")
        NoticeChannel channel,

        @Column(name = "notice_text") Secret text) {

    Notice {
        requireNonNull(at);
        requireNonNull(channel);
    }
}
