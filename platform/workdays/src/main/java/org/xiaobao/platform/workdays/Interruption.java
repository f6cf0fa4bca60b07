package org.xiaobao.platform.workdays;

import java.time.LocalDate;

/**
 * Days that are not counted: those after the first one up to and with the last one, as periods are counted everywhere
 * here. Without an end it runs.
 */
public interface Interruption {

    LocalDate from();

    LocalDate to();

    default boolean runs() {
        return to() == null;
    }

    /** What runs is taken to end today. */
    default boolean covers(LocalDate day, LocalDate today) {
        return day.isAfter(from()) && !day.isAfter(runs() ? today : to());
    }
}
