package org.xiaobao.platform.relay;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.xiaobao.platform.inbox.RecordFault;
import org.xiaobao.platform.sql.AfterCommit;

/**
 * Brings every committed event to Kafka at least once and, per aggregate, in order, with any number of replicas. Woken by
 * commits; polls as a safety net. While the broker is away events wait in the outbox and requests are answered as ever.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final AgroalDataSource database;
    private final EventSender sender;
    private final RelayConfig config;
    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean unreachable;
    private Thread thread;

    Relay(
            AgroalDataSource database,
            EventSender sender,
            RelayConfig config,
            TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.sender = sender;
        this.config = config;
        this.transactions = transactions;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            running = true;
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            wakeUps.release();
            thread.join(Duration.ofSeconds(15).toMillis());
        }
    }

    /** Called within the transaction that appended an event: when it commits, the relay looks at once. */
    public void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new AfterCommit(wakeUps::release));
    }

    /** False when nothing will ever be sent again until a restart; without a relay of its own a test drives it. */
    boolean isAlive() {
        return thread == null || thread.isAlive();
    }

    private void run() {
        while (running) {
            try {
                if (drain() == 0) {
                    pause(unreachable ? config.backoff() : config.poll());
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (Throwable failed) { // an Error must not end the thread without a word
                LOG.warnf("The outbox could not be drained, trying again: %s", RecordFault.kind(failed));
                waitQuietly(config.backoff());
            }
        }
    }

    private void pause(Duration atMost) throws InterruptedException {
        if (unreachable) {
            waitQuietly(atMost); // wake-ups would only make us knock faster
        } else if (wakeUps.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            waitQuietly(config.linger());
        }
        wakeUps.drainPermits();
    }

    private void waitQuietly(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /**
     * One pass: locks the free shards, sends what waits there, deletes what was acknowledged, all in one transaction. A crash in
     * between sends again, never less.
     *
     * @return how many events were acknowledged or parked
     */
    public int drain() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int handled = drain(new Outbox(connection));
                connection.commit();
                return handled;
            } catch (Throwable failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    private int drain(Outbox outbox) throws SQLException {
        outbox.unparkOlderThan(config.parkedRetry());
        var shards = outbox.lockShards();
        if (shards.isEmpty()) {
            return 0;
        }
        Dispatch dispatch = new Dispatch(outbox.waiting(shards, config.batch()), sender);
        dispatch.run();
        outbox.delete(dispatch.sent());
        for (var refused : dispatch.refused().entrySet()) {
            LOG.errorf(
                    "Broker refuses event %s of aggregate %s, its aggregate is parked: %s",
                    refused.getKey().eventId(), refused.getKey().aggregateId(), refused.getValue());
            outbox.park(refused.getKey(), refused.getValue());
        }
        report(dispatch.unreachable());
        return dispatch.sent().size() + dispatch.refused().size();
    }

    private void report(Exception problem) {
        if (problem != null && !unreachable) {
            LOG.warnf("Broker not reachable, events wait in the outbox: %s", problem.getMessage());
        } else if (problem == null && unreachable) {
            LOG.info("Broker reachable again");
        }
        unreachable = problem != null;
    }
}
