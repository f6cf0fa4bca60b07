package org.xiaobao.complaints.mediation;

import static org.apache.kafka.clients.consumer.ConsumerConfig.*;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xiaobao.platform.event.ReceivedEvent;

/**
 * Reads mediation-service's topic in one thread. Offsets are committed after the effects, so a crash repeats and the inbox
 * drops what was applied; what cannot be read is logged by its place and passed over; when database or broker are away it
 * rests and reads again from what was committed.
 */
@ApplicationScoped
class MediationListener {

    private static final Logger LOG = Logger.getLogger(MediationListener.class);
    private static final String TOPIC = "mediation.events.v1";
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofSeconds(3);

    private final MediationDesk desk;
    private final String bootstrap;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Thread thread;

    MediationListener(MediationDesk desk, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.desk = desk;
        this.bootstrap = bootstrap;
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "mediation-listener");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    private void run() {
        while (!isStopping(Duration.ZERO)) {
            try (KafkaConsumer<String, byte[]> consumer =
                    new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer.subscribe(List.of(TOPIC));
                while (!isStopping(Duration.ZERO)) {
                    consumer.poll(POLL).forEach(this::apply);
                    consumer.commitSync();
                }
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "Reading %s rests for %s and tries again", TOPIC, REST);
                isStopping(REST);
            }
        }
    }

    private void apply(ConsumerRecord<String, byte[]> message) {
        try {
            desk.apply(ReceivedEvent.from(message));
        } catch (IllegalArgumentException unreadable) {
            LOG.errorf(unreadable, "Passed over %s-%d@%d", message.topic(), message.partition(), message.offset());
        }
    }

    private boolean isStopping(Duration within) {
        try {
            return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                GROUP_ID_CONFIG,
                "complaints-service",
                GROUP_PROTOCOL_CONFIG,
                "classic",
                AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                MAX_POLL_RECORDS_CONFIG,
                200,
                SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                HEARTBEAT_INTERVAL_MS_CONFIG,
                3_000,
                METADATA_MAX_AGE_CONFIG,
                10_000);
    }
}
