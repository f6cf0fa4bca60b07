package org.xiaobao.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the topics of this service's {@link TopicHandler}s in one thread, as a group of the service's name. Offsets are
 * committed after the effects, so a crash repeats and the inbox drops what was applied; when database or broker are away
 * it rests and reads again from what was committed.
 */
@ApplicationScoped
class TopicReader implements ReaderThread.Work {

    private static final int AT_ONCE = 200;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofSeconds(1);

    private final TopicDelivery delivery;
    private final Consumers consumers;
    private final Reading reading;
    private final String service;
    private final ReaderThread thread;

    /** Where the round stands: the record that is being applied, in each partition of the round. */
    private final Map<TopicPartition, Long> at = new HashMap<>();

    TopicReader(
            TopicDelivery delivery,
            Consumers consumers,
            Reading reading,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.delivery = delivery;
        this.consumers = consumers;
        this.reading = reading;
        this.service = service;
        thread = new ReaderThread("topic-reader", reading, this, AT_ONCE, REST);
    }

    void start(@Observes StartupEvent started) {
        if (!delivery.topics().isEmpty()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        thread.stop();
    }

    @Override
    public KafkaConsumer<String, byte[]> open(int atOnce) {
        KafkaConsumer<String, byte[]> consumer = consumers.member(service, atOnce);
        consumer.subscribe(delivery.topics(), new ConsumerRebalanceListener() {
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
            delivery.applyOrKeep(message);
        }
        consumer.commitSync();
        reading.moved(messages.partitions());
    }
}
