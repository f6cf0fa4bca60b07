package org.xiaobao.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * How this process gets on with the topics it reads: when its reader last came round, what still lies before it, and
 * where it stands still and why. Told by the reader's thread, asked by health, metrics and status.
 */
@ApplicationScoped
public class Reading {

    /** A partition that could not be moved on: from which offset, since when, and what kind of failure holds it. */
    public record Stand(String topic, int partition, long offset, Instant since, String problem) {}

    /** What holds the reader as a whole. */
    public record Rest(Instant since, String problem) {}

    private record Behind(long events, Instant since) {}

    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<TopicPartition, Stand> standing = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Behind> behind = new ConcurrentHashMap<>();
    private volatile Rest rest;
    private volatile Instant round;

    Reading(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    @PostConstruct
    void register() {
        Gauge.builder("xiaobao.reading.standing", standing, Map::size)
                .description("Partitions that stand still because of a failure")
                .register(metrics);
        Gauge.builder("xiaobao.reading.lag", this, Reading::lag)
                .description("Events that lie before this process")
                .register(metrics);
    }

    /** The reader has polled: its thread is well, and this lies before it. */
    public void cameRound(KafkaConsumer<?, ?> consumer) {
        Instant now = clock.instant();
        round = now;
        consumer.assignment().forEach(partition -> consumer.currentLag(partition)
                .ifPresent(events -> behind.compute(
                        partition, (same, before) -> events == 0 ? null : new Behind(events, since(before, now)))));
    }

    /** A round brought nothing: whatever held the reader holds it no longer, and what lies before nobody stands still. */
    public void foundNothing() {
        rest = null;
        standing.keySet().retainAll(behind.keySet());
    }

    /** These partitions have moved on. */
    public void moved(Collection<TopicPartition> partitions) {
        standing.keySet().removeAll(partitions);
        rest = null;
    }

    /** A failure holds the reader, and these partitions at these offsets. */
    public void stopped(Map<TopicPartition, Long> at, Throwable failure) {
        Instant now = clock.instant();
        String problem = RecordFault.kind(failure);
        round = now;
        rest = new Rest(rest == null ? now : rest.since(), problem);
        at.forEach((partition, offset) -> standing.compute(
                partition,
                (same, before) -> new Stand(
                        partition.topic(),
                        partition.partition(),
                        Math.max(0, offset),
                        before == null || before.offset() != Math.max(0, offset) ? now : before.since(),
                        problem)));
    }

    /** These partitions are ours from now on; of what others read, we know nothing. */
    public void assigned(Collection<TopicPartition> partitions) {
        standing.keySet().retainAll(partitions);
        behind.keySet().retainAll(partitions);
    }

    public List<Stand> standing() {
        List<Stand> stands = new ArrayList<>(standing.values());
        stands.sort(Comparator.comparing(Stand::topic).thenComparing(Stand::partition));
        return stands;
    }

    /** What holds the reader now, if anything. */
    public Optional<Rest> rest() {
        return Optional.ofNullable(rest);
    }

    /** Since when something has been lying before the reader without it ever having caught up. */
    public Optional<Instant> behindSince() {
        return behind.values().stream().map(Behind::since).min(Comparator.naturalOrder());
    }

    public long lag() {
        return behind.values().stream().mapToLong(Behind::events).sum();
    }

    public long lag(String topic) {
        return behind.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .mapToLong(entry -> entry.getValue().events())
                .sum();
    }

    /** Empty where nothing is read, as in a service that only publishes. */
    Optional<Instant> lastRound() {
        return Optional.ofNullable(round);
    }

    private static Instant since(Behind before, Instant now) {
        return before == null ? now : before.since();
    }
}
