package org.xiaobao.reporting.projection;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/**
 * Keeps the live generation up to date: one thread, one batch, one transaction at a time. Whatever fails (database or
 * broker away, a partition taken over), the connection is dropped, and after a while the stored positions are sought
 * again; the service stays up meanwhile. Only a dead thread makes the service unfit to live.
 */
@Liveness
@ApplicationScoped
class LiveConsumer implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(LiveConsumer.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final Topics topics;
    private final Database database;
    private final Projection projection;
    private final Positions positions;
    private final ProjectionConfig config;
    private final Clock clock;
    private final Lag lag;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Thread thread;

    /** The consumer's own state: what it believes to be live and where it is. Only its thread touches it. */
    private final Map<TopicPartition, Long> from = new HashMap<>();

    private int generation;

    LiveConsumer(
            Topics topics,
            Database database,
            Projection projection,
            Positions positions,
            ProjectionConfig config,
            Clock clock,
            Lag lag,
            MeterRegistry metrics) {
        this.topics = topics;
        this.database = database;
        this.projection = projection;
        this.positions = positions;
        this.config = config;
        this.clock = clock;
        this.lag = lag;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "projection");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("projection runs")
                .status(thread != null && thread.isAlive())
                .build();
    }

    private void run() {
        while (!isStopping(Duration.ZERO)) {
            try (KafkaConsumer<String, byte[]> consumer = topics.member()) {
                consumer.subscribe(topics.names(), new Resume(consumer));
                while (!isStopping(Duration.ZERO)) {
                    step(consumer);
                }
            } catch (OutdatedPosition moved) {
                LOG.infof("Seeking anew: %s", moved.getMessage());
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "The projection rests for %s and tries again", config.retryAfter());
                isStopping(config.retryAfter());
            }
        }
    }

    private void step(KafkaConsumer<String, byte[]> consumer) {
        ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
        lag.seen(consumer);
        if (messages.isEmpty()) {
            return;
        }
        Batch batch = Batch.read(messages, clock.instant());
        database.inTransaction(connection -> {
            int live = positions.holdLive(connection);
            if (live != generation) {
                throw new OutdatedPosition("generation " + live + " is live");
            }
            projection.apply(connection, generation, batch, from);
            return null;
        });
        batch.reach().forEach((partition, reach) -> from.put(partition, reach.next()));
        count("read", batch.arrivals().size());
        count("unknown", batch.unknown());
        count("set-aside", batch.refused().size());
    }

    private void count(String outcome, int events) {
        metrics.counter("xiaobao.projection.events", "outcome", outcome).increment(events);
    }

    private boolean isStopping(Duration within) {
        try {
            return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Partitions assigned by the broker are read on from where the database says, never from the broker's memory. */
    private final class Resume implements ConsumerRebalanceListener {

        private final KafkaConsumer<String, byte[]> consumer;

        private Resume(KafkaConsumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            Map<TopicPartition, Long> stored = database.inTransaction(connection -> {
                generation = positions.holdLive(connection);
                return positions.of(connection, generation);
            });
            for (TopicPartition partition : assigned) {
                Long next = stored.get(partition);
                from.put(partition, next == null ? Positions.NONE : next);
                consumer.seek(partition, next == null ? 0 : next);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            revoked.forEach(from::remove);
            lag.forget(revoked);
        }
    }
}
