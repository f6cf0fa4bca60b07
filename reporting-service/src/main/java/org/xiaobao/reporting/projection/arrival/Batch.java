package org.xiaobao.reporting.projection.arrival;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.reporting.label.Naming;

/**
 * What one poll brought, read outside the transaction: states to apply, names to keep, records to set aside, and how far
 * it reaches.
 */
public record Batch(
        List<Arrival> arrivals,
        List<Naming> namings,
        List<DeadLetter> refused,
        int unknown,
        Map<TopicPartition, Reach> reach,
        Instant readAt) {

    /** The offset to go on from, and the time of the last record, in one partition. */
    public record Reach(long next, Instant lastEventAt) {}

    public int size() {
        return arrivals.size() + namings.size() + refused.size() + unknown;
    }

    public static Batch read(Iterable<ConsumerRecord<String, byte[]>> messages, Instant now) {
        List<Arrival> arrivals = new ArrayList<>();
        List<Naming> namings = new ArrayList<>();
        List<DeadLetter> refused = new ArrayList<>();
        int unknown = 0;
        for (ConsumerRecord<String, byte[]> message : messages) {
            try {
                boolean known = Naming.isRule(message)
                        ? add(Naming.read(message), namings)
                        : add(EventReader.read(message), arrivals);
                unknown += known ? 0 : 1;
            } catch (RuntimeException | StackOverflowError unreadable) { // reading touches nothing but the record
                refused.add(DeadLetter.of(message, unreadable, now));
            }
        }
        return new Batch(arrivals, namings, refused, unknown, reach(messages), now);
    }

    private static <T> boolean add(Optional<T> read, List<T> known) {
        read.ifPresent(known::add);
        return read.isPresent();
    }

    static Map<TopicPartition, Reach> reach(Iterable<ConsumerRecord<String, byte[]>> messages) {
        Map<TopicPartition, Reach> reach = new HashMap<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            reach.put(
                    new TopicPartition(message.topic(), message.partition()),
                    new Reach(message.offset() + 1, Timestamps.storable(message.timestamp())));
        }
        return reach;
    }
}
