package org.xiaobao.reporting.projection.rebuild;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.xiaobao.platform.inbox.RecordFault;
import org.xiaobao.reporting.projection.arrival.Batch;
import org.xiaobao.reporting.projection.live.Projection;
import org.xiaobao.reporting.projection.live.ProjectionConfig;
import org.xiaobao.reporting.projection.live.Topics;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Ordered;
import org.xiaobao.reporting.projection.store.OutdatedPosition;
import org.xiaobao.reporting.projection.store.Positions;
import org.xiaobao.reporting.projection.store.Recount;
import org.xiaobao.reporting.projection.store.Refusals;

/**
 * Builds the next generation from offset 0 while the live one goes on, and swaps the two in one transaction. A crash
 * leaves the live generation untouched: whoever looks next goes on from the stored positions. What came out is proved:
 * a recount of the new facts first, then every total against the one it replaces. As that recount proves all facts at once, no
 * record is proved by itself before, unless records are known to be refused; when it does not hold, all begins again and each is.
 */
@ApplicationScoped
class Rebuilder {

    private static final Logger LOG = Logger.getLogger(Rebuilder.class);

    private final Database database;
    private final Topics topics;
    private final Projection projection;
    private final Positions positions;
    private final Rebuilds rebuilds;
    private final Generations generations;
    private final Refusals refusals;
    private final Recount recount;
    private final Recounting recounting;
    private final ProjectionConfig config;
    private final Clock clock;
    private volatile boolean leftovers = true;

    Rebuilder(
            Database database,
            Topics topics,
            Projection projection,
            Positions positions,
            Rebuilds rebuilds,
            Generations generations,
            Refusals refusals,
            Recount recount,
            Recounting recounting,
            ProjectionConfig config,
            Clock clock) {
        this.database = database;
        this.topics = topics;
        this.projection = projection;
        this.positions = positions;
        this.rebuilds = rebuilds;
        this.generations = generations;
        this.refusals = refusals;
        this.recount = recount;
        this.recounting = recounting;
        this.config = config;
        this.clock = clock;
    }

    void onOrder(@ObservesAsync Ordered ordered) {
        look();
    }

    /** In every replica; the claim lets one of them work. */
    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            recounting.lookOnce();
            Optional<Rebuild> claimed = claim();
            while (claimed.isPresent()) {
                run(claimed.get());
                claimed = claim();
            }
        } catch (RuntimeException failure) { // by its kind: a message of the database may quote a row
            LOG.errorf(
                    "The rebuild rests for %s and goes on from there: %s",
                    config.rebuildTakeover(), RecordFault.kind(failure));
        }
        if (leftovers) {
            leftovers = database.inTransaction(generations::sweep) > 0;
        }
    }

    private Optional<Rebuild> claim() {
        return database.inTransaction(
                connection -> rebuilds.claim(connection, clock.instant(), config.rebuildTakeover()));
    }

    private void run(Rebuild rebuild) {
        LOG.infof("Building generation %d from the beginning", rebuild.generation());
        try (Replay replay = new Replay(topics, stored(rebuild.generation()))) {
            if (replay.historyIsCut()) {
                fail(rebuild, "the topics no longer begin at offset 0: the figures cannot be built from them alone");
                return;
            }
            while (replay.isBehind(ofLive())) {
                replay.next(
                        clock.instant(),
                        batch -> database.inTransaction(connection -> {
                            apply(connection, rebuild, replay, batch, rebuild.proving());
                            return null;
                        }));
            }
            prove(rebuild, replay);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (OutdatedPosition taken) {
            LOG.infof("Rebuild %s goes on elsewhere: %s", rebuild.id(), taken.getMessage());
        }
    }

    private void prove(Rebuild rebuild, Replay replay) {
        if (!rebuild.proving() && !isConfirmed(rebuild)) {
            LOG.warnf("Rebuild %s begins again and proves each record: its recount did not hold", rebuild.id());
            database.inTransaction(connection -> {
                rebuilds.again(connection, rebuild.id());
                return null;
            });
            leftovers = true;
            return;
        }
        long wrong = rebuild.proving() ? differences(rebuild) : 0;
        if (wrong > 0) {
            fail(rebuild, wrong + " totals of the rebuilt generation differ from a recount of its facts");
            return;
        }
        List<Rebuild.Difference> differences = database.inTransaction(connection -> swap(connection, rebuild, replay));
        leftovers = true;
        LOG.infof("Generation %d is live; %d totals changed", rebuild.generation(), differences.size());
    }

    /** A record that was not proved can make the recount differ, or fail. */
    private boolean isConfirmed(Rebuild rebuild) {
        try {
            return differences(rebuild) == 0;
        } catch (RuntimeException failed) {
            return false;
        }
    }

    private long differences(Rebuild rebuild) {
        return database.inTransaction(connection -> recount.differences(connection, rebuild.generation()));
    }

    /** With the live generation held still: the last events, the comparison, the swap. */
    private List<Rebuild.Difference> swap(Connection connection, Rebuild rebuild, Replay replay) throws SQLException {
        int live = positions.lockLive(connection);
        var target = positions.of(connection, live);
        while (replay.isBehind(target)) {
            replay.next(
                    clock.instant(),
                    batch -> apply(connection, rebuild, replay, batch, true)); // the recount was before
        }
        List<Rebuild.Difference> differences = generations.differences(connection, live, rebuild.generation());
        long before = generations.facts(connection, live);
        long after = generations.facts(connection, rebuild.generation());
        Rebuild.Letters letters = letters(connection, live, rebuild);
        positions.makeLive(connection, rebuild.generation());
        rebuilds.swapped(connection, rebuild.id(), before, after, differences, letters, clock.instant());
        return differences;
    }

    private Rebuild.Letters letters(Connection connection, int live, Rebuild rebuild) throws SQLException {
        long before = refusals.count(connection, live);
        long changed = refusals.swap(connection, live, rebuild.generation(), rebuild.id(), clock.instant());
        return new Rebuild.Letters(before, refusals.count(connection, rebuild.generation()), changed);
    }

    private Map<TopicPartition, Long> stored(int generation) {
        return database.inTransaction(connection -> positions.of(connection, generation));
    }

    private Map<TopicPartition, Long> ofLive() {
        return database.inTransaction(connection -> positions.of(connection, positions.live(connection)));
    }

    /** Holds the live generation, so that no dead letter is played into this one meanwhile. */
    private void apply(Connection connection, Rebuild rebuild, Replay replay, Batch batch, boolean proving)
            throws SQLException {
        positions.holdLive(connection);
        projection.apply(connection, rebuild.generation(), batch, replay.positions(), proving);
        rebuilds.progress(connection, rebuild.id(), batch.size(), clock.instant());
    }

    private void fail(Rebuild rebuild, String problem) {
        LOG.errorf("Rebuild %s failed: %s", rebuild.id(), problem);
        database.inTransaction(connection -> {
            rebuilds.failed(connection, rebuild.id(), problem, clock.instant());
            return null;
        });
        leftovers = true;
    }
}
