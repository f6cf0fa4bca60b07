package org.xiaobao.reporting.basefigures;

import java.util.EnumSet;
import java.util.Set;

/** How far an edition has come. */
enum EditionStatus {
    ENTERED,
    SIGNED,
    SUPERSEDED,
    WITHDRAWN;

    Set<EditionStatus> successors() {
        return switch (this) {
            case ENTERED -> EnumSet.of(SIGNED, WITHDRAWN);
            case SIGNED -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(EditionStatus.class);
        };
    }
}
