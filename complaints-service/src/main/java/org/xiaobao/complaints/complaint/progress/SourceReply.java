package org.xiaobao.complaints.complaint.progress;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** The answer to the body that forwarded the complaint. */
@Embeddable
public record SourceReply(
        @Column(name = "source_replied_at") Instant at,
        @Column(name = "source_reply_text") Secret text,
        @Column(name = "source_reply_reference") String reference) {

    public SourceReply {
        requireNonNull(at);
    }
}
