package org.xiaobao.platform.wire;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How fast a caller must send and take. A whole request has {@code grace} and a second more for each {@code bytesPerSecond} it has
 * brought, so a large ledger over a poor line gets through and a byte now and then does not.
 */
record Pace(Duration head, Duration grace, int bytesPerSecond) {

    static Pace configured() {
        var config = ConfigProvider.getConfig();
        return new Pace(
                config.getOptionalValue("xiaobao.wire.head", Duration.class).orElse(Duration.ofSeconds(20)),
                config.getOptionalValue("xiaobao.wire.grace", Duration.class).orElse(Duration.ofSeconds(60)),
                config.getOptionalValue("xiaobao.wire.bytes-per-second", Integer.class)
                        .orElse(32 * 1024));
    }

    Duration forBody(long bytes) {
        return grace.plusSeconds(bytes / bytesPerSecond);
    }
}
