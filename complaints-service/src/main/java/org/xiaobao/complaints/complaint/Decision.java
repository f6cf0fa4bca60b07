package org.xiaobao.complaints.complaint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** What was decided and on what ground; a decision without outcome, findings, basis or remedy cannot exist. */
@Embeddable
record Decision(
        @Column(name = "decided_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        Outcome outcome,

        @Column(name = "findings") Secret findings,
        @Column(name = "basis") Secret basis,
        @Column(name = "remedy") Secret remedy,
        @Column(name = "redress_amount") BigDecimal redressAmount) {

    Decision {
        requireNonNull(at);
        requireNonNull(outcome);
        requireNonNull(findings);
        requireNonNull(basis);
        requireNonNull(remedy);
    }
}
