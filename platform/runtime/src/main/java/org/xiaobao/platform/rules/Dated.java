package org.xiaobao.platform.rules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of a rule: what holds, for whom, and on which days, first and last included. It is never changed, only ended and
 * followed by another; a case keeps the row of its day.
 */
public interface Dated {

    UUID id();

    /** Whom it binds; null is every institution without a row of its own. */
    String institution();

    LocalDate effectiveFrom();

    /** Null while it is open. */
    LocalDate effectiveTo();

    /** The law, the resolution or the document it follows from. */
    String ground();

    default boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom()) && !endedBefore(day);
    }

    default boolean endedBefore(LocalDate day) {
        return effectiveTo() != null && effectiveTo().isBefore(day);
    }

    /** Whether one day is a day of both. */
    default boolean overlaps(Dated other) {
        return !endedBefore(other.effectiveFrom()) && !other.endedBefore(effectiveFrom());
    }
}
