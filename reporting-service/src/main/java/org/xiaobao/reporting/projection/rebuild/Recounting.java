package org.xiaobao.reporting.projection.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.projection.store.Counting;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Positions;

/**
 * Orders a rebuild where the live generation was counted otherwise than this service counts, which is so after an update that
 * changed what is counted. Once in the life of a process: one that fails is a matter for people. The live generation answers
 * until the swap.
 */
@ApplicationScoped
class Recounting {

    private static final Logger LOG = Logger.getLogger(Recounting.class);
    private static final String SUITE = Actor.system("").id();

    private final Database database;
    private final Positions positions;
    private final Counting counting;
    private final Generations generations;
    private final Rebuilds rebuilds;
    private final Clock clock;
    private volatile boolean looked;

    Recounting(
            Database database,
            Positions positions,
            Counting counting,
            Generations generations,
            Rebuilds rebuilds,
            Clock clock) {
        this.database = database;
        this.positions = positions;
        this.counting = counting;
        this.generations = generations;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    void lookOnce() {
        if (!looked) {
            look();
            looked = true;
        }
    }

    void look() {
        database.inTransaction(connection -> {
            int live = positions.lockLive(connection); // replicas that start together look one after the other
            if (counting.isOutdated(connection)) {
                mend(connection, live);
            }
            return null;
        });
    }

    private void mend(Connection connection, int live) throws SQLException {
        if (positions.of(connection, live).isEmpty() && generations.facts(connection, live) == 0) {
            positions.makeLive(connection, live); // nothing was counted yet, in whatever way
            return;
        }
        rebuilds.endThoseCountedOtherwise(connection, clock.instant());
        rebuilds.request(connection, SUITE, Rebuild.Reason.COUNTING, clock.instant())
                .ifPresent(id -> LOG.infof(
                        "Figures are counted in a new way (%d): rebuild %s counts all anew", Countable.COUNTING, id));
    }
}
