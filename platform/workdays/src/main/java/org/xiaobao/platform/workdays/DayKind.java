package org.xiaobao.platform.workdays;

/** How a day differs from what its weekday says. */
public enum DayKind {
    /** Not worked (放假). */
    HOLIDAY,
    /** A Saturday or Sunday worked in exchange (调休上班). */
    MAKE_UP_WORKDAY,
    /** Worked after all: takes back a published holiday (照常上班). */
    WORKDAY;

    boolean isWorked() {
        return this != HOLIDAY;
    }
}
