package org.xiaobao.platform.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** What waits in the outbox and what is parked, for whoever watches the service. */
@ApplicationScoped
class OutboxGauges {

    private static final String LOOK = """
            select (select count(*) from outbox), (select count(*) from parked),
                   coalesce((select extract(epoch from now() - j.recorded_at)
                             from outbox o join journal j on j.event_id = o.event_id order by o.id limit 1), 0)
            """;

    private final DataSource database;
    private final MeterRegistry meters;
    private volatile long waiting;
    private volatile long parked;
    private volatile double oldestSeconds;

    OutboxGauges(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    @PostConstruct
    void register() {
        Gauge.builder("xiaobao.outbox.waiting", () -> waiting)
                .description("Events committed but not yet acknowledged by the broker")
                .register(meters);
        Gauge.builder("xiaobao.outbox.parked", () -> parked)
                .description("Aggregates whose next event the broker refused")
                .register(meters);
        Gauge.builder("xiaobao.outbox.oldest", () -> oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest waiting event")
                .register(meters);
    }

    @Scheduled(every = "${xiaobao.relay.gauges:30s}")
    void look() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOOK);
                ResultSet found = select.executeQuery()) {
            found.next();
            waiting = found.getLong(1);
            parked = found.getLong(2);
            oldestSeconds = found.getDouble(3);
        }
    }

    long waiting() {
        return waiting;
    }

    long parked() {
        return parked;
    }

    Duration oldest() {
        return Duration.ofMillis((long) (oldestSeconds * 1_000));
    }
}
