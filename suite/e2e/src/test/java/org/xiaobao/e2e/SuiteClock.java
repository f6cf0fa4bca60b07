package org.xiaobao.e2e;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The time of the suite under test: its processes live by the system's clock, which no test here can move. So whoever asks for the
 * day asks once, and no journey expects the suite to be on the same one.
 */
public final class SuiteClock {

    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    private SuiteClock() {}

    public static Instant now() {
        return Instant.now();
    }

    /** With the offset that the institutions write. */
    public static OffsetDateTime inShanghai() {
        return OffsetDateTime.ofInstant(now(), SHANGHAI);
    }
}
