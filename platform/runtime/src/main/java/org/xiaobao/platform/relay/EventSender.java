package org.xiaobao.platform.relay;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xiaobao.platform.event.CloudEventHeaders;

/** The suite's only Kafka producer: idempotent, every event acknowledged by all replicas or reported as not sent. */
@ApplicationScoped
class EventSender {

    /** What became of one event: sent, refused for what it is ({@code refusal}), or not sent because the broker was away. */
    record Outcome(OutboxEvent event, String refusal, Exception unreachable) {
        boolean sent() {
            return refusal == null && unreachable == null;
        }
    }

    private final String bootstrapServers;
    private final String service;
    private Producer<String, byte[]> producer;

    EventSender(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.bootstrapServers = bootstrapServers;
        this.service = application.replaceFirst("-service$", "");
    }

    /** Sends a wave in which each aggregate has at most one event, and waits for every acknowledgement. */
    synchronized List<Outcome> send(List<OutboxEvent> wave) {
        if (producer == null) {
            producer = new KafkaProducer<>(settings());
        }
        List<Future<RecordMetadata>> pending = new ArrayList<>(wave.size());
        List<Outcome> outcomes = new ArrayList<>(wave.size());
        for (OutboxEvent event : wave) {
            Future<RecordMetadata> sending = producer.send(record(event));
            pending.add(sending);
            if (sending.isDone() && outcome(event, sending).unreachable() != null) {
                break; // no broker known: every further send would block as long as this one did
            }
        }
        for (int i = 0; i < pending.size(); i++) {
            outcomes.add(outcome(wave.get(i), pending.get(i)));
        }
        if (outcomes.stream().anyMatch(o -> o.unreachable() != null)) {
            close(); // after a failed send an idempotent producer may not be usable any more
        }
        return outcomes;
    }

    private static Outcome outcome(OutboxEvent event, Future<RecordMetadata> pending) {
        try {
            pending.get();
            return new Outcome(event, null, null);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return refusesTheEvent(cause)
                    ? new Outcome(event, cause.getClass().getSimpleName() + ": " + cause.getMessage(), null)
                    : new Outcome(event, null, failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Outcome(event, null, stopping);
        }
    }

    /** Whatever is not plainly the event's own fault is the broker's, and is tried again. */
    private static boolean refusesTheEvent(Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof RecordBatchTooLargeException
                || cause instanceof InvalidRecordException
                || cause instanceof SerializationException
                || cause instanceof PolicyViolationException;
    }

    private ProducerRecord<String, byte[]> record(OutboxEvent event) {
        return new ProducerRecord<>(
                service + ".events.v1",
                null,
                event.aggregateId().toString(),
                event.data().getBytes(StandardCharsets.UTF_8),
                CloudEventHeaders.of(
                        event.eventId(),
                        "/xiaobao/" + service,
                        event.type(),
                        event.aggregateId(),
                        event.at(),
                        event.institution(),
                        event.sequence(),
                        event.recordedAt(),
                        event.trace()));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
            producer = null;
        }
    }
}
