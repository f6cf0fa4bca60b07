package org.xiaobao.complaints.complaint.progress;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xiaobao.complaints.remedy.Remedy;
import org.xiaobao.platform.privacy.Secret;

/** That the complainant was told of the decision, how, which remedies were named, and where the proof of it is. */
@Embeddable
public record Notice(
        @Column(name = "notice_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "notice_channel")
        NoticeChannel channel,

        @Column(name = "notice_text") Secret text,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "notice_remedies")
        List<Remedy> remedies,

        @Column(name = "notice_proof") Secret proof) {

    public Notice {
        requireNonNull(at);
        requireNonNull(channel);
    }
}
