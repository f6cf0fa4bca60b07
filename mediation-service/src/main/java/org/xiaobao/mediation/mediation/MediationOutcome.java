package org.xiaobao.mediation.mediation;

import java.util.Arrays;
import java.util.Optional;

/** How a mediation ended: what reports count. Derived from the status, so the two cannot disagree. */
public enum MediationOutcome {
    AGREED(MediationStatus.AGREED),
    FAILED(MediationStatus.FAILED),
    WITHDRAWN(MediationStatus.WITHDRAWN),
    TERMINATED(MediationStatus.TERMINATED),
    REFUSED(MediationStatus.NOT_ACCEPTED);

    private final MediationStatus status;

    MediationOutcome(MediationStatus status) {
        this.status = status;
    }

    public MediationStatus status() {
        return status;
    }

    /** Empty while the case is open. */
    public static Optional<MediationOutcome> of(MediationStatus status) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.status == status)
                .findFirst();
    }
}
