package org.xiaobao.bench.floor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.xiaobao.bench.suite.RunningSuite;

/** A producer and a consumer that do nothing else, on the suite's own broker, as safely set as the suite's. */
public final class BareKafka {

    private static final String TOPIC = "bench.floor";
    private static final int PARTITIONS = 12;
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", RunningSuite.BROKER);

    private BareKafka() {}

    /** Some record of a topic, to be sent again; its headers too. */
    public static ConsumerRecord<String, byte[]> sample(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
            while (true) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    return record;
                }
            }
        }
    }

    /** Seconds until the broker has acknowledged them all. */
    public static double produce(ConsumerRecord<String, byte[]> sample, int records) throws Exception {
        try (Admin admin = Admin.create(BROKER)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
            try (KafkaProducer<String, byte[]> producer = producer()) {
                producer.partitionsFor(TOPIC);
                long start = System.nanoTime();
                Future<RecordMetadata> last = null;
                for (int i = 0; i < records; i++) {
                    last = producer.send(new ProducerRecord<>(
                            TOPIC, null, UUID.randomUUID().toString(), sample.value(), sample.headers()));
                }
                producer.flush();
                last.get();
                return (System.nanoTime() - start) / 1e9;
            } finally {
                admin.deleteTopics(List.of(TOPIC)).all().get();
            }
        }
    }

    /** Records in a topic, and the seconds it takes to read them all. */
    public static Map.Entry<Long, Double> consume(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
            long end = consumer.endOffsets(consumer.assignment()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long start = System.nanoTime();
            long read = 0;
            while (read < end) {
                read += consumer.poll(Duration.ofMillis(500)).count();
            }
            return Map.entry(read, (System.nanoTime() - start) / 1e9);
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        RunningSuite.BROKER,
                        "enable.idempotence",
                        true,
                        "acks",
                        "all",
                        "compression.type",
                        "lz4"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Of all partitions, from the beginning. */
    private static KafkaConsumer<String, byte[]> consumer(String topic) {
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(BROKER, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
