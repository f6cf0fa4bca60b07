package org.xiaobao.reporting.projection.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private Map<TopicPartition, Long> target = Map.of();

    Replay(Topics topics, Map<TopicPartition, Long> stored) {
        consumer = topics.reader();
        partitions = topics.partitions(consumer);
        consumer.assign(partitions);
        positions.putAll(stored);
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

    /** One batch that ends where the target is. */
    void next(Instant now, Effect effect) throws SQLException {
        List<TopicPartition> reached =
                partitions.stream().filter(partition -> !isBehind(partition)).toList();
        consumer.pause(reached);
        Batch batch = Batch.read(poll(), now);
        effect.of(batch);
        batch.reach().forEach((partition, reach) -> positions.put(partition, reach.next()));
        consumer.resume(reached);
        partitions.stream()
                .filter(partition -> !isBehind(partition))
                .forEach(partition -> consumer.seek(partition, at(partition)));
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
        return at(partition) < goal(partition);
    }

    private long at(TopicPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }

    private long goal(TopicPartition partition) {
        return target.getOrDefault(partition, 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
