package org.xiaobao.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells how many letters wait: gauge {@code xiaobao_dead_letters}, and beside the health checks. It does not raise the
 * alarm for good: what was never meant for us may wait for ever.
 */
@Wellness
@ApplicationScoped
class DeadLetterWatch implements HealthCheck {

    private final DataSource database;
    private final DeadLetters letters;
    private final MeterRegistry meters;
    private volatile long waiting;

    DeadLetterWatch(DataSource database, DeadLetters letters, MeterRegistry meters) {
        this.database = database;
        this.letters = letters;
        this.meters = meters;
    }

    @PostConstruct
    void register() {
        Gauge.builder("xiaobao.dead.letters", () -> waiting)
                .description("Records set aside that do not count yet")
                .register(meters);
    }

    @Scheduled(every = "${xiaobao.inbox.gauges:30s}")
    void look() throws SQLException {
        try (Connection connection = database.getConnection()) {
            waiting = letters.waiting(connection);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dead letters")
                .up()
                .withData("waiting", waiting)
                .build();
    }
}
