package org.xiaobao.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the institutions live: a day, a month and a year end there, not in UTC. */
public final class Zones {

    public static final ZoneId INSTITUTION = ZoneId.of("Asia/Shanghai");

    private Zones() {}

    /** The institution's calendar day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(INSTITUTION).toLocalDate();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(INSTITUTION).toInstant();
    }
}
