package org.xiaobao.reporting.projection.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How the topics are read. */
@ConfigMapping(prefix = "xiaobao.projection")
public interface ProjectionConfig {

    @WithDefault("complaints.events.v1,mediation.events.v1,review.events.v1,training.events.v1")
    List<String> topics();

    /** Replicas of one group share the partitions. */
    @WithDefault("reporting-service")
    String group();

    /** Records in one transaction: more is faster to rebuild and holds locks longer. */
    @WithDefault("500")
    int batch();

    /** How long a failure (database or broker away) is waited out before the next attempt. */
    @WithDefault("1s")
    Duration retryAfter();

    /** A rebuild whose process has not been heard of for so long is taken over by another. */
    @WithDefault("30s")
    Duration rebuildTakeover();
}
