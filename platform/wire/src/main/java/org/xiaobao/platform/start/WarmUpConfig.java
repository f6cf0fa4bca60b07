package org.xiaobao.platform.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a service warms up before it is ready. */
@ConfigMapping(prefix = "xiaobao.warm-up")
interface WarmUpConfig {

    /** A path behind a token: the longest way that a request without rights takes. */
    @WithDefault("/api/v1/")
    String door();

    /** So many at a time; as many as there are connections to the database where rehearsals need one: opening it takes longest. */
    @WithDefault("2")
    int callers();

    /** Each of them; 0 leaves it out. More makes the start longer than it shortens the first calls. */
    @WithDefault("10")
    int rounds();
}
