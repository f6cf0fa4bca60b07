package org.xiaobao.platform.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.xiaobao.platform.event.ReceivedEvent;

/**
 * Reads a topic from its beginning, outside any consumer group, and shows what is really on the broker. Waiting has a
 * deadline and fails with what did arrive; it never sleeps. Not thread-safe.
 */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
    private final String topic;

    private EventProbe(String bootstrapServers, String topic) {
        this.topic = topic;
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Against the broker the test application is configured with. */
    public static EventProbe on(String topic) {
        return on(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), topic);
    }

    public static EventProbe on(String bootstrapServers, String topic) {
        return new EventProbe(bootstrapServers, topic);
    }

    /** At least {@code count} events of this aggregate, in the order of the topic. */
    public List<ReceivedEvent> awaitFor(UUID subject, int count) {
        return awaitFor(subject, count, PATIENCE);
    }

    public List<ReceivedEvent> awaitFor(UUID subject, int count, Duration patience) {
        return awaitRecords(subject, count, patience).stream()
                .map(ReceivedEvent::from)
                .toList();
    }

    /** As {@link #awaitFor}, with headers and key as they were sent. */
    public List<ConsumerRecord<String, byte[]>> awaitRecords(UUID subject, int count, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (recordsOf(subject).size() < count) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("%d of %d events of %s on %s after %s; on the topic in all: %s"
                        .formatted(recordsOf(subject).size(), count, subject, topic, patience, countsByKey()));
            }
            poll(Duration.ofMillis(200));
        }
        return recordsOf(subject);
    }

    /** Every event that is on the topic now. */
    public List<ReceivedEvent> all() {
        return allRecords().stream().map(ReceivedEvent::from).toList();
    }

    /** Every record that is on the topic now, readable or not. */
    public List<ConsumerRecord<String, byte[]>> allRecords() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment(), PATIENCE);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The end of " + topic + " was not reached in " + PATIENCE);
            }
            poll(Duration.ofMillis(200));
        }
        return List.copyOf(seen);
    }

    /** The events of this aggregate that are on the topic now; an empty list when there is none. */
    public List<ReceivedEvent> presentFor(UUID subject) {
        allRecords();
        return recordsOf(subject).stream().map(ReceivedEvent::from).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void poll(Duration atMost) {
        consumer.poll(atMost).records(topic).forEach(seen::add);
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(UUID subject) {
        return seen.stream()
                .filter(record -> subject.toString().equals(record.key()))
                .toList();
    }

    private Map<String, Long> countsByKey() {
        return seen.stream().collect(Collectors.groupingBy(record -> "" + record.key(), Collectors.counting()));
    }
}
