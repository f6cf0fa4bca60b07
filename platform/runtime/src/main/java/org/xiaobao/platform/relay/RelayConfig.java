package org.xiaobao.platform.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay drains the outbox. */
@ConfigMapping(prefix = "xiaobao.relay")
interface RelayConfig {

    /** Off only where a test drives the relay by hand. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Safety net for a wake-up that was lost with its process: what a crashed replica left behind waits at most this long. A
     * commit wakes the relay at once, so that an idle service asks its database seldom.
     */
    @WithDefault("10s")
    Duration poll();

    /** Commits that follow each other this closely go out in one batch: a little freshness for much less work. */
    @WithDefault("15ms")
    Duration linger();

    /** Wait after the broker could not be reached. */
    @WithDefault("1s")
    Duration backoff();

    /** Events in one transaction. */
    @WithDefault("500")
    int batch();

    /** A refused event is tried again after this long, in case the broker's limits were changed. */
    @WithDefault("1h")
    Duration parkedRetry();

    /** How often the outbox is counted for its gauges. */
    @WithDefault("30s")
    Duration gauges();
}
