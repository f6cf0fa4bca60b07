package org.xiaobao.complaints.mediation;

import static org.apache.kafka.clients.consumer.ConsumerConfig.*;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xiaobao.platform.inbox.ReaderThread;
import org.xiaobao.platform.inbox.Reading;

/**
 * Reads mediation-service's topic in one thread. Offsets are committed after the effects, so a crash repeats and the inbox
 * drops what was applied; when database or broker are away it rests and reads again from what was committed.
 */
@ApplicationScoped
class MediationListener implements ReaderThread.Work {

    private static final String TOPIC = "mediation.events.v1";
    private static final int AT_ONCE = 200;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofSeconds(1);

    private final MediationLetters letters;
    private final Reading reading;
    private final String bootstrap;
    private final ReaderThread thread;

    /** Where the round stands: the record that is being applied, in each partition of the round. */
    private final Map<TopicPartition, Long> at = new HashMap<>();

    MediationListener(
            MediationLetters letters,
            Reading reading,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.letters = letters;
        this.reading = reading;
        this.bootstrap = bootstrap;
        thread = new ReaderThread("mediation-listener", reading, this, AT_ONCE, REST);
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        thread.stop();
    }

    @Override
    public KafkaConsumer<String, byte[]> open(int atOnce) {
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(atOnce), new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(TOPIC), new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
                reading.assigned(consumer.assignment());
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
                // what was applied was committed
            }
        });
        return consumer;
    }

    @Override
    public Map<TopicPartition, Long> at() {
        return at;
    }

    @Override
    public void round(KafkaConsumer<String, byte[]> consumer) {
        at.clear();
        ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
        reading.cameRound(consumer);
        if (messages.isEmpty()) {
            reading.foundNothing();
            return;
        }
        for (ConsumerRecord<String, byte[]> message : messages) {
            at.put(new TopicPartition(message.topic(), message.partition()), message.offset());
            letters.applyOrKeep(message);
        }
        consumer.commitSync();
        reading.moved(messages.partitions());
    }

    private Map<String, Object> settings(int atOnce) {
        return Map.ofEntries(
                Map.entry(BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                Map.entry(GROUP_ID_CONFIG, "complaints-service"),
                Map.entry(GROUP_PROTOCOL_CONFIG, "classic"),
                Map.entry(AUTO_OFFSET_RESET_CONFIG, "earliest"),
                Map.entry(ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                Map.entry(MAX_POLL_RECORDS_CONFIG, atOnce),
                Map.entry(FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024),
                Map.entry(SESSION_TIMEOUT_MS_CONFIG, 10_000),
                Map.entry(HEARTBEAT_INTERVAL_MS_CONFIG, 3_000),
                Map.entry(METADATA_MAX_AGE_CONFIG, 10_000));
    }
}
