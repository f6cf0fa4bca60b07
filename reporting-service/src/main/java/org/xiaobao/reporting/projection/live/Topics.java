package org.xiaobao.reporting.projection.live;

import static org.apache.kafka.clients.consumer.ConsumerConfig.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections to the topics that are projected. None of them commits to the broker: positions are in the database. */
@ApplicationScoped
public class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProjectionConfig config;
    private final String bootstrap;

    Topics(ProjectionConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.config = config;
        this.bootstrap = bootstrap;
    }

    List<String> names() {
        return config.topics();
    }

    /** A member of the group: the broker says which partitions are this replica's. */
    KafkaConsumer<String, byte[]> member(int atOnce) {
        Map<String, Object> settings = settings();
        settings.put(MAX_POLL_RECORDS_CONFIG, atOnce);
        settings.put(GROUP_ID_CONFIG, config.group());
        settings.put(GROUP_PROTOCOL_CONFIG, "classic");
        // A killed replica's partitions move on after this long, not after the default of 45 s.
        settings.put(SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        return open(settings);
    }

    /** A reader of its own, outside the group. */
    public KafkaConsumer<String, byte[]> reader() {
        return open(settings());
    }

    /** All partitions with the offset after their last record. */
    public Map<TopicPartition, Long> ends() {
        try (var reader = reader()) {
            return reader.endOffsets(partitions(reader), PATIENCE);
        }
    }

    public List<TopicPartition> partitions(KafkaConsumer<String, byte[]> reader) {
        Map<String, List<org.apache.kafka.common.PartitionInfo>> known = reader.listTopics(PATIENCE);
        for (String topic : names()) {
            if (!known.containsKey(topic)) {
                throw new KafkaException("The topic " + topic + " does not exist");
            }
        }
        return names().stream()
                .flatMap(topic -> known.get(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static KafkaConsumer<String, byte[]> open(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(MAX_POLL_RECORDS_CONFIG, config.batch());
        // Of all partitions together: a consumer's memory is bounded by this, not by how large the records are.
        settings.put(FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        settings.put(FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(FETCH_MAX_WAIT_MS_CONFIG, 100);
        settings.put(METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }
}
