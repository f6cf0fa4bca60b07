package org.xiaobao.reporting.reconciliation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Ordered;

/**
 * Works off the runs that are ordered, orders one for each institution regularly, and raises the alarm: gauge {@code
 * xiaobao_reconciliation_differences}, an error in the log, and the wellness check. Readiness stays: wrong figures are
 * shown as wrong, not hidden by an outage.
 */
@Wellness
@ApplicationScoped
class ReconciliationWatch implements HealthCheck {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Reconciliation reconciliation;
    private final Runs runs;
    private final Database database;
    private final Clock clock;
    private final AtomicInteger findings = new AtomicInteger();

    ReconciliationWatch(
            Reconciliation reconciliation, Runs runs, Database database, Clock clock, MeterRegistry metrics) {
        this.reconciliation = reconciliation;
        this.runs = runs;
        this.database = database;
        this.clock = clock;
        metrics.gauge("xiaobao.reconciliation.differences", findings);
    }

    @Scheduled(
            every = "${xiaobao.reconciliation.every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void orderAll() {
        Instant now = clock.instant();
        database.inTransaction(connection -> {
            runs.orderAll(connection, "xiaobao", now);
            runs.forget(connection, now.minus(KEPT));
            database.ordered();
            return null;
        });
    }

    void onOrder(@ObservesAsync Ordered ordered) {
        workOff();
    }

    /** In every replica; a claim lets one of them work on a run. */
    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void workOff() {
        boolean worked;
        do {
            worked = reconciliation.workOffOne();
            findings.set(database.inTransaction(runs::findings));
        } while (worked);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("figures follow from facts")
                .status(findings.get() == 0)
                .withData("differences", findings.get())
                .build();
    }
}
