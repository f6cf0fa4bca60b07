package org.xiaobao.reporting.projection.arrival;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.xiaobao.reporting.figure.Countable;

/**
 * The state an event brought, as read for counting and as its producer wrote it, with its place in the subject's life
 * and the record it came in.
 */
public record Arrival(Countable state, String json, long sequence, ConsumerRecord<String, byte[]> message) {

    public FactKey key() {
        return FactKey.of(state);
    }

    public List<FactRow> facts() {
        return state.contributions().stream()
                .map(contribution -> FactRow.of(this, contribution))
                .toList();
    }
}
