package org.xiaobao.platform.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Properties;
import org.xiaobao.platform.time.Zones;

/**
 * The time of the tests and of the service they test, in place of the system's: it goes as fast, but it was noon of today in
 * Shanghai when this JVM first looked at it. So no test meets a midnight, in Shanghai or in UTC, at whatever hour it is run.
 */
@ApplicationScoped
public class TestClock {

    /** A property of the JVM: the class loaders of a Quarkus test share no static field. */
    private static final String MOVED = "xiaobao.test.clock.moved";

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.offset(Clock.system(Zones.INSTITUTION), moved()), Duration.ofNanos(1_000));
    }

    /** What the service under test takes for now. */
    public static Instant now() {
        return clock().instant();
    }

    /** What the service under test takes for today. */
    public static LocalDate today() {
        return Zones.dayOf(now());
    }

    private static Duration moved() {
        Properties shared = System.getProperties();
        return Duration.parse((String) shared.computeIfAbsent(MOVED, first -> toNoon()));
    }

    private static String toNoon() {
        ZonedDateTime now = ZonedDateTime.now(Zones.INSTITUTION);
        return Duration.between(now, now.with(LocalTime.NOON)).toString();
    }
}
