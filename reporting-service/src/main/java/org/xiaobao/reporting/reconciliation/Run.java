package org.xiaobao.reporting.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.BreachView;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.DifferenceView;

/** One recount of one institution, from its order to its result. */
record Run(
        UUID id,
        String institution,
        Status status,
        Instant requestedAt,
        Instant finishedAt,
        List<DifferenceView> differences,
        List<BreachView> breaches,
        String problem) {

    enum Status {
        RUNNING,
        DONE,
        FAILED
    }
}
