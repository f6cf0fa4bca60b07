package org.xiaobao.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The only place that knows the system's clock. Whole microseconds, as PostgreSQL keeps them. */
@ApplicationScoped
class SystemClock {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.system(Zones.INSTITUTION), Duration.ofNanos(1_000));
    }
}
