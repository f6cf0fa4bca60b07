package org.xiaobao.reporting.projection.arrival;

import java.time.Instant;

/** When a record was written is said by whoever wrote it; what no calendar holds is kept as not said. */
final class Timestamps {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-12-31T00:00:00Z");

    private Timestamps() {}

    static Instant storable(long millis) {
        Instant said = Instant.ofEpochMilli(millis);
        return said.isBefore(FIRST) || said.isAfter(LAST) ? null : said;
    }
}
