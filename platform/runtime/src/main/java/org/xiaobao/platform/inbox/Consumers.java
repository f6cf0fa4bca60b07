package org.xiaobao.platform.inbox;

import static org.apache.kafka.clients.consumer.ConsumerConfig.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections to the broker for reading. None of them commits by itself, or makes a topic that is missing. */
@ApplicationScoped
public class Consumers {

    private final String bootstrap;

    Consumers(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** A member of the group: the broker says which partitions are this replica's. */
    public KafkaConsumer<String, byte[]> member(String group, int atOnce) {
        Map<String, Object> settings = settings(atOnce);
        settings.put(GROUP_ID_CONFIG, group);
        settings.put(GROUP_PROTOCOL_CONFIG, "classic");
        // A killed replica's partitions move on after this long, not after the default of 45 s.
        settings.put(SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        return open(settings);
    }

    /** A reader of its own, outside any group. */
    public KafkaConsumer<String, byte[]> reader(int atOnce) {
        return open(settings(atOnce));
    }

    private static KafkaConsumer<String, byte[]> open(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> settings(int atOnce) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(MAX_POLL_RECORDS_CONFIG, atOnce);
        // Of all partitions together: a consumer's memory is bounded by this, not by how large the records are.
        settings.put(FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        settings.put(FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(FETCH_MAX_WAIT_MS_CONFIG, 100);
        settings.put(METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }
}
