package org.xiaobao.complaints.complaint.progress;

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
public record Decision(
        @Column(name = "decided_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        Outcome outcome,

        @Column(name = "findings") Secret findings,
        @Column(name = "basis") Secret basis,
        @Column(name = "remedy") Secret remedy,
        @Column(name = "redress_amount") BigDecimal redressAmount,
        @Column(name = "decision_unit") String unit) {

    public Decision {
        requireNonNull(at);
        requireNonNull(outcome);
        requireNonNull(findings);
        requireNonNull(basis);
        requireNonNull(remedy);
        requireNonNull(unit);
    }

    public Decision withoutRedress() {
        return new Decision(at, outcome, findings, basis, remedy, null, unit);
    }

    /** The unit at the root of an institution's path: it has no superior that could examine its decision. */
    public boolean isOfHeadOffice() {
        return unit.indexOf('/', 1) < 0;
    }

    /** Whether that unit stands above the one that decided. */
    boolean isBelow(String superior) {
        return unit.startsWith(superior.equals("/") ? "/" : superior + "/") && !unit.equals(superior);
    }
}
