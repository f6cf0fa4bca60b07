package org.xiaobao.reporting.projection.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.platform.inbox.ReaderThread;
import org.xiaobao.platform.inbox.Reading;
import org.xiaobao.reporting.projection.arrival.Batch;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.OutdatedPosition;
import org.xiaobao.reporting.projection.store.Positions;

/**
 * Keeps the live generation up to date: one thread, one batch, one transaction at a time. Whatever fails (database or
 * broker away, a partition taken over), the connection is dropped, and after a while the stored positions are sought
 * again; the service stays up meanwhile.
 */
@ApplicationScoped
class LiveConsumer implements ReaderThread.Work {

    private static final Logger LOG = Logger.getLogger(LiveConsumer.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final Topics topics;
    private final Database database;
    private final Projection projection;
    private final Positions positions;
    private final Clock clock;
    private final Reading reading;
    private final MeterRegistry metrics;
    private final ReaderThread thread;

    /** The consumer's own state: what it believes to be live and where it is. Only its thread touches it. */
    private final Map<TopicPartition, Long> from = new HashMap<>();

    private Map<TopicPartition, Long> at = Map.of();
    private int generation;

    LiveConsumer(
            Topics topics,
            Database database,
            Projection projection,
            Positions positions,
            ProjectionConfig config,
            Clock clock,
            Reading reading,
            MeterRegistry metrics) {
        this.topics = topics;
        this.database = database;
        this.projection = projection;
        this.positions = positions;
        this.clock = clock;
        this.reading = reading;
        this.metrics = metrics;
        thread = new ReaderThread("projection", reading, this, config.batch(), config.retryAfter());
    }

    void start(@Observes StartupEvent started) {
        for (String topic : topics.names()) {
            metrics.gauge(
                    "xiaobao.projection.lag",
                    io.micrometer.core.instrument.Tags.of("topic", topic),
                    reading,
                    known -> known.lag(topic));
        }
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        thread.stop();
    }

    @Override
    public KafkaConsumer<String, byte[]> open(int atOnce) {
        KafkaConsumer<String, byte[]> consumer = topics.member(atOnce);
        consumer.subscribe(topics.names(), new Resume(consumer));
        return consumer;
    }

    @Override
    public Map<TopicPartition, Long> at() {
        return at;
    }

    @Override
    public void round(KafkaConsumer<String, byte[]> consumer) {
        at = Map.copyOf(from);
        ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
        reading.cameRound(consumer);
        if (messages.isEmpty()) {
            reading.foundNothing();
            return;
        }
        at = new HashMap<>(from);
        at.keySet().retainAll(messages.partitions());
        Batch batch = Batch.read(messages, clock.instant());
        List<DeadLetter> letters = database.inTransaction(connection -> {
            int live = positions.holdLive(connection);
            if (live != generation) {
                throw new OutdatedPosition("generation " + live + " is live");
            }
            return projection.apply(connection, generation, batch, from, true);
        });
        batch.reach().forEach((partition, reach) -> from.put(partition, reach.next()));
        reading.moved(batch.reach().keySet());
        report(batch, letters);
    }

    private void report(Batch batch, List<DeadLetter> letters) {
        letters.forEach(letter -> LOG.errorf("Set aside %s: %s", letter.place(), letter.problem()));
        count("read", batch.size() - batch.unknown() - letters.size());
        count("unknown", batch.unknown());
        count("set-aside", letters.size());
    }

    private void count(String outcome, int events) {
        metrics.counter("xiaobao.projection.events", "outcome", outcome).increment(events);
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
            reading.assigned(consumer.assignment());
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            revoked.forEach(from::remove);
        }
    }
}
