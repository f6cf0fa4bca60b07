package org.xiaobao.complaints.complaint.progress;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** That the complainant asked the superior unit to examine a decision, and what that unit found (null until then). */
@Embeddable
public record Reexamination(
        @Column(name = "reexamination_applied_at") Instant appliedAt,
        @Column(name = "reexamination_grounds") Secret grounds,
        @Column(name = "reexamination_decided_at") Instant decidedAt,

        @Enumerated(EnumType.STRING) @Column(name = "reexamination_result")
        ReexaminationResult result,

        @Column(name = "reexamination_reasons") Secret reasons) {

    /** Without grounds or reasons once they were erased. */
    public Reexamination {
        requireNonNull(appliedAt);
    }

    public static Reexamination applied(Instant at, Secret grounds) {
        return new Reexamination(at, grounds, null, null, null);
    }

    Reexamination decided(Instant at, ReexaminationResult found, Secret why) {
        return new Reexamination(appliedAt, grounds, at, found, why);
    }

    public boolean isDecided() {
        return decidedAt != null;
    }
}
