package org.xiaobao.platform.inbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Whether events arrive: no partition stands still, the reader catches up and its thread comes round. Wellness, neither
 * liveness nor readiness: a restart would not help, and what is known can still be asked for.
 */
@Wellness
@ApplicationScoped
class ReadingHealth implements HealthCheck {

    /** A batch takes seconds, catching up with a night's events minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Reading reading;
    private final Clock clock;

    ReadingHealth(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("events arrive");
        Instant longAgo = clock.instant().minus(PATIENCE);
        boolean stuck = reading.lastRound().filter(longAgo::isAfter).isPresent();
        boolean behind = reading.behindSince().filter(longAgo::isAfter).isPresent();
        reading.standing()
                .forEach(stand -> answer.withData(
                        "standing " + stand.topic() + "-" + stand.partition() + "@" + stand.offset(),
                        "since " + stand.since() + ": " + stand.problem()));
        reading.rest().ifPresent(rest -> answer.withData("resting", "since " + rest.since() + ": " + rest.problem()));
        if (stuck) {
            answer.withData("silent since", reading.lastRound().orElseThrow().toString());
        }
        if (behind) {
            answer.withData("behind since", reading.behindSince().orElseThrow().toString());
        }
        return answer.withData("lag", reading.lag())
                .status(!stuck
                        && !behind
                        && reading.rest().isEmpty()
                        && reading.standing().isEmpty())
                .build();
    }
}
