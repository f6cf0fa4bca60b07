package org.xiaobao.reporting.reconciliation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/**
 * Reconciles all institutions regularly and raises the alarm: gauge {@code xiaobao_reconciliation_differences}, an
 * error in the log, and the wellness check. Readiness stays: wrong figures are shown as wrong, not hidden by an outage.
 */
@Wellness
@ApplicationScoped
class ReconciliationWatch implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ReconciliationWatch.class);

    private final Reconciliation reconciliation;
    private final AtomicInteger differences = new AtomicInteger();

    ReconciliationWatch(Reconciliation reconciliation, MeterRegistry metrics) {
        this.reconciliation = reconciliation;
        metrics.gauge("xiaobao.reconciliation.differences", differences);
    }

    @Scheduled(
            every = "${xiaobao.reconciliation.every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        differences.set(reconciliation.differences());
        if (differences.get() > 0) {
            LOG.errorf("%d totals differ from a recount of their facts: see /api/v1/reconciliation", differences.get());
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("figures follow from facts")
                .status(differences.get() == 0)
                .withData("differences", differences.get())
                .build();
    }
}
