package org.xiaobao.complaints.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may tune; limits and stages themselves are data. */
@ConfigMapping(prefix = "xiaobao.deadlines")
interface DeadlineConfig {

    /** How often each replica looks for due alarms and stale counts; {@code off} for never. */
    @WithDefault("30s")
    String scan();

    /** A case entered after the fact is usually brought up to date at once: so long no alarm is raised for it. */
    @WithDefault("1m")
    Duration alarmGrace();
}
