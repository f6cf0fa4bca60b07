package org.xiaobao.reporting.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** What one poll brought, read outside the transaction: states to apply, records to set aside, and how far it reaches. */
record Batch(List<Arrival> arrivals, List<DeadLetter> refused, int unknown, Map<TopicPartition, Reach> reach) {

    private static final Logger LOG = Logger.getLogger(Batch.class);

    /** The offset to go on from, and the time of the last record, in one partition. */
    record Reach(long next, Instant lastEventAt) {}

    int size() {
        return arrivals.size() + refused.size() + unknown;
    }

    static Batch read(Iterable<ConsumerRecord<String, byte[]>> messages, Instant now) {
        List<Arrival> arrivals = new ArrayList<>();
        List<DeadLetter> refused = new ArrayList<>();
        Map<TopicPartition, Reach> reach = new HashMap<>();
        int unknown = 0;
        for (ConsumerRecord<String, byte[]> message : messages) {
            reach.put(
                    new TopicPartition(message.topic(), message.partition()),
                    new Reach(message.offset() + 1, Instant.ofEpochMilli(message.timestamp())));
            try {
                Optional<Arrival> arrival = EventReader.read(message);
                arrival.ifPresent(arrivals::add);
                unknown += arrival.isEmpty() ? 1 : 0;
            } catch (UnreadableEvent unreadable) {
                LOG.errorf("Set aside %s: %s", DeadLetter.place(message), unreadable.getMessage());
                LOG.debug("because of", unreadable);
                refused.add(DeadLetter.of(message, unreadable, now));
            }
        }
        return new Batch(arrivals, refused, unknown, reach);
    }
}
