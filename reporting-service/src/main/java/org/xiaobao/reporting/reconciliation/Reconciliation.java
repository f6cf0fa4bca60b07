package org.xiaobao.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.xiaobao.platform.inbox.RecordFault;
import org.xiaobao.reporting.figure.Invariants;
import org.xiaobao.reporting.projection.store.Counting;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Recount;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.BreachView;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.DifferenceView;

/**
 * Recounts an institution's figures from its facts and adds up its funnels; finds, never repairs: a rebuild does that.
 * A run is claimed, counted and finished in one transaction: when its process dies, the next one finds it as it was
 * ordered.
 */
@ApplicationScoped
class Reconciliation {

    private static final Logger LOG = Logger.getLogger(Reconciliation.class);

    private final Database database;
    private final Runs runs;
    private final Recount recount;
    private final Totals totals;
    private final Counting counting;
    private final Clock clock;

    Reconciliation(Database database, Runs runs, Recount recount, Totals totals, Counting counting, Clock clock) {
        this.database = database;
        this.runs = runs;
        this.recount = recount;
        this.totals = totals;
        this.counting = counting;
        this.clock = clock;
    }

    /**
     * Works off one run that waits and nobody else works on; false when there is none. While a rebuild counts all in a new way
     * runs wait for it: the figures of before differ from a recount of today, and nothing is wrong.
     */
    boolean workOffOne() {
        Run[] claimed = new Run[1];
        try {
            return database.inTransaction(connection -> {
                if (counting.isBeingMended(connection)) {
                    return false;
                }
                Optional<Run> run = runs.claim(connection);
                if (run.isPresent()) {
                    claimed[0] = run.get();
                    finish(connection, run.get());
                }
                return run.isPresent();
            });
        } catch (RuntimeException failure) {
            if (claimed[0] != null) {
                fail(claimed[0], failure);
            }
            return false;
        }
    }

    private void finish(Connection connection, Run run) throws SQLException {
        List<DifferenceView> differences = recount.differences(connection, run.institution()).stream()
                .map(DifferenceView::from)
                .toList();
        List<BreachView> breaches = totals.years(run.institution()).entrySet().stream()
                .flatMap(year -> Invariants.breaches(year.getValue()).stream()
                        .map(breach -> BreachView.from(year.getKey(), breach)))
                .toList();
        runs.done(connection, run.id(), differences, breaches, clock.instant());
        if (!differences.isEmpty() || !breaches.isEmpty()) {
            LOG.errorf(
                    "%d totals of %s differ from a recount of their facts, %d sums do not come out:"
                            + " see /api/v1/reconciliation",
                    differences.size(), run.institution(), breaches.size());
        }
    }

    /** One institution's broken facts are its own matter: its run fails, the others are counted. */
    private void fail(Run run, RuntimeException failure) {
        String kind = RecordFault.kind(failure);
        LOG.errorf("The recount of %s failed: %s", run.institution(), kind);
        database.inTransaction(connection -> {
            runs.failed(connection, run.id(), kind, clock.instant());
            return null;
        });
    }
}
