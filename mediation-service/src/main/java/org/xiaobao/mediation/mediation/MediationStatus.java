package org.xiaobao.mediation.mediation;

import java.util.EnumSet;
import java.util.Set;

/** The lifecycle of a mediation: what may follow what. */
public enum MediationStatus {
    APPLIED,
    NOT_ACCEPTED,
    ACCEPTED,
    AGREED,
    FAILED,
    WITHDRAWN,
    TERMINATED;

    Set<MediationStatus> successors() {
        return switch (this) { // no default: a new status does not compile until it is placed
            case APPLIED -> EnumSet.of(ACCEPTED, NOT_ACCEPTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(AGREED, FAILED, WITHDRAWN, TERMINATED);
            case NOT_ACCEPTED, AGREED, FAILED, WITHDRAWN, TERMINATED -> EnumSet.noneOf(MediationStatus.class);
        };
    }
}
