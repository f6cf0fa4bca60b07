package org.xiaobao.reporting.projection.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.xiaobao.reporting.projection.arrival.Batch;
import org.xiaobao.reporting.projection.live.Topics;

/** Reads the topics from a generation's positions up to another's, and not one event further. */
final class Replay implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(500);

    /** What becomes of a batch; the positions move on only when it returns. */
    @FunctionalInterface
    interface Effect {
        void of(Batch batch) throws SQLException;
    }

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    /** How far the reading is, which may be a batch further than the positions. */
    private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();

    private volatile Map<TopicPartition, Long> target = Map.of();
    private CompletableFuture<Batch> ahead;

    Replay(Topics topics, Map<TopicPartition, Long> stored) {
        consumer = topics.reader();
        partitions = topics.partitions(consumer);
        consumer.assign(partitions);
        positions.putAll(stored);
        read.putAll(stored);
        partitions.forEach(partition -> consumer.seek(partition, stored.getOrDefault(partition, 0L)));
    }

    boolean historyIsCut() {
        return consumer.beginningOffsets(partitions).values().stream().anyMatch(first -> first > 0);
    }

    Map<TopicPartition, Long> positions() {
        return positions;
    }

    boolean isBehind(Map<TopicPartition, Long> goal) {
        target = goal;
        return partitions.stream().anyMatch(this::isBehind);
    }

    /** One batch that ends where the target is; while it takes effect, the next one is read. */
    void next(Instant now, Effect effect) throws SQLException {
        Batch batch = ahead == null ? read(now) : ahead.join();
        ahead = isReadOut() ? null : CompletableFuture.supplyAsync(() -> read(now), reader);
        effect.of(batch);
        batch.reach().forEach((partition, reach) -> positions.put(partition, reach.next()));
    }

    private Batch read(Instant now) {
        List<TopicPartition> reached =
                partitions.stream().filter(this::isReadOut).toList();
        consumer.pause(reached);
        Batch batch = Batch.read(poll(), now);
        batch.reach().forEach((partition, reach) -> read.put(partition, reach.next()));
        consumer.resume(reached);
        partitions.stream().filter(this::isReadOut).forEach(partition -> consumer.seek(partition, at(read, partition)));
        return batch;
    }

    private boolean isReadOut() {
        return partitions.stream().allMatch(this::isReadOut);
    }

    private boolean isReadOut(TopicPartition partition) {
        return at(read, partition) >= goal(partition);
    }

    private List<ConsumerRecord<String, byte[]>> poll() {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += POLL.toMillis()) {
            List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
            consumer.poll(POLL).forEach(message -> {
                if (message.offset() < goal(new TopicPartition(message.topic(), message.partition()))) {
                    messages.add(message);
                }
            });
            if (!messages.isEmpty()) {
                return messages;
            }
        }
        throw new KafkaException("The broker has not delivered what the live generation has read");
    }

    private boolean isBehind(TopicPartition partition) {
        return at(positions, partition) < goal(partition);
    }

    private static long at(Map<TopicPartition, Long> positions, TopicPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }

    private long goal(TopicPartition partition) {
        return target.getOrDefault(partition, 0L);
    }

    @Override
    public void close() {
        if (ahead != null) {
            ahead.handle((batch, failure) -> batch).join(); // nobody else may use the consumer meanwhile
        }
        reader.shutdown();
        consumer.close();
    }
}
