package org.xiaobao.review.review;

import java.util.EnumSet;
import java.util.Set;

/** The lifecycle of a review: what may follow what. The first opinion takes it into review. */
public enum ReviewStatus {
    SUBMITTED,
    IN_REVIEW,
    CONCLUDED;

    Set<ReviewStatus> successors() {
        return switch (this) { // no default: a new status does not compile until it is placed
            case SUBMITTED -> EnumSet.of(IN_REVIEW, CONCLUDED);
            case IN_REVIEW -> EnumSet.of(IN_REVIEW, CONCLUDED); // IN_REVIEW again: a further opinion, an answer
            case CONCLUDED -> EnumSet.noneOf(ReviewStatus.class);
        };
    }
}
