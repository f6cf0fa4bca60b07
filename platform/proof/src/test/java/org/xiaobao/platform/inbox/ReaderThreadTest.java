package org.xiaobao.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** The reader's thread survives everything, says what it was, and goes on; no broker is needed to fail. */
class ReaderThreadTest {

    private static final TopicPartition PARTITION = new TopicPartition("some.events.v1", 3);
    private static final Instant NOW = Instant.parse("2026-03-04T01:30:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Reading reading = new Reading(clock, new SimpleMeterRegistry());

    @Test
    void noErrorEndsItAndShortOfMemoryItReadsFewerAtOnce() throws InterruptedException {
        Failing work = new Failing(new StackOverflowError(), new OutOfMemoryError(), new IllegalStateException());
        ReaderThread thread = new ReaderThread("reader", reading, work, 500, Duration.ofMillis(1));

        thread.start();
        try {
            await().untilTrue(work.well);
        } finally {
            thread.stop();
        }

        assertThat(work.sizes).containsExactly(500, 500, 250, 500);
    }

    @Test
    void whileItRestsTheStandingPartitionIsShownAndHealthIsNotGood() throws InterruptedException {
        Failing work = new Failing(new IllegalStateException(new java.sql.SQLException("disk full of 张三", "53100")));
        ReaderThread thread = new ReaderThread("reader", reading, work, 500, Duration.ofDays(1));

        thread.start();
        try {
            await().until(() ->
                    reading.rest().isPresent() && !reading.standing().isEmpty());
        } finally {
            thread.stop();
        }

        assertThat(reading.standing())
                .containsExactly(
                        new Reading.Stand("some.events.v1", 3, 17, NOW, "IllegalStateException < SQLException 53100"));
        HealthCheckResponse health = new ReadingHealth(reading, clock).call();
        assertThat(health.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(health.getData().orElseThrow()).containsKey("standing some.events.v1-3@17");
    }

    @Test
    void aPartitionThatMovesOnStandsNoLonger() {
        reading.stopped(Map.of(PARTITION, 17L), new IllegalStateException());

        reading.moved(Set.of(PARTITION));

        assertThat(reading.standing()).isEmpty();
        assertThat(reading.rest()).isEmpty();
        assertThat(new ReadingHealth(reading, clock).call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    void aReaderThatNoLongerComesRoundIsNotWell() {
        reading.stopped(Map.of(PARTITION, 17L), new IllegalStateException());
        reading.moved(Set.of(PARTITION));
        Clock later = Clock.offset(clock, Duration.ofMinutes(3));

        HealthCheckResponse health = new ReadingHealth(reading, later).call();

        assertThat(health.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(health.getData().orElseThrow()).containsKey("silent since");
    }

    /** Fails once with each, then is well. */
    private static final class Failing implements ReaderThread.Work {

        private final Deque<Throwable> failures;
        private final List<Integer> sizes = new CopyOnWriteArrayList<>();
        private final AtomicBoolean well = new AtomicBoolean();

        private Failing(Throwable... failures) {
            this.failures = new ArrayDeque<>(List.of(failures));
        }

        @Override
        public KafkaConsumer<String, byte[]> open(int atOnce) {
            sizes.add(atOnce);
            return new KafkaConsumer<>(
                    Map.of("bootstrap.servers", "127.0.0.1:1"), new StringDeserializer(), new ByteArrayDeserializer());
        }

        @Override
        public void round(KafkaConsumer<String, byte[]> consumer) {
            Throwable next = failures.poll();
            if (next instanceof Error error) {
                throw error;
            }
            if (next instanceof RuntimeException failure) {
                throw failure;
            }
            well.set(true);
        }

        @Override
        public Map<TopicPartition, Long> at() {
            return Map.of(PARTITION, 17L);
        }
    }
}
