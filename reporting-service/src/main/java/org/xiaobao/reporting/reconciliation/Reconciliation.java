package org.xiaobao.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.xiaobao.reporting.figure.Invariants;
import org.xiaobao.reporting.projection.Database;
import org.xiaobao.reporting.projection.Recount;
import org.xiaobao.reporting.projection.Totals;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.BreachView;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.DifferenceView;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.ReconciliationView;

/** Recounts an institution's figures from its facts and adds up its funnels; finds, never repairs: a rebuild does that. */
@ApplicationScoped
class Reconciliation {

    private final Database database;
    private final Recount recount;
    private final Totals totals;
    private final Clock clock;

    Reconciliation(Database database, Recount recount, Totals totals, Clock clock) {
        this.database = database;
        this.recount = recount;
        this.totals = totals;
        this.clock = clock;
    }

    ReconciliationView of(String institution) {
        List<DifferenceView> differences =
                database.inTransaction(connection -> recount.differences(connection, institution)).stream()
                        .map(DifferenceView::from)
                        .toList();
        List<BreachView> breaches = totals.years(institution).entrySet().stream()
                .flatMap(year -> Invariants.breaches(year.getValue()).stream()
                        .map(breach -> BreachView.from(year.getKey(), breach)))
                .toList();
        return new ReconciliationView(
                clock.instant(), differences.isEmpty() && breaches.isEmpty(), differences, breaches);
    }

    /** Over all institutions; a sum that does not come out shows here too, as its parts differ from the recount. */
    int differences() {
        return database.inTransaction(connection -> recount.differences(connection, null))
                .size();
    }
}
