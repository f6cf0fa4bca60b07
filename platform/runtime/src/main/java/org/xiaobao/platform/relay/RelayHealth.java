package org.xiaobao.platform.relay;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether what was committed reaches the broker. Wellness, neither liveness nor readiness: requests are answered as ever
 * while events wait, and a restart sends nothing sooner.
 */
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Relay relay;
    private final OutboxGauges outbox;

    RelayHealth(Relay relay, OutboxGauges outbox) {
        this.relay = relay;
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events are sent")
                .status(relay.isAlive()
                        && outbox.parked() == 0
                        && outbox.oldest().compareTo(PATIENCE) < 0)
                .withData("waiting", outbox.waiting())
                .withData("parked", outbox.parked())
                .withData("oldest", outbox.oldest().toSeconds() + " s")
                .build();
    }
}
