package org.xiaobao.reporting.projection.arrival;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.xiaobao.reporting.figure.Contribution;
import org.xiaobao.reporting.figure.Countable;

/**
 * The state an event brought, as read for counting and as its producer wrote it, with its place in the subject's life, the
 * facts it says and the record it came in.
 */
public record Arrival(
        Countable state, String json, long sequence, List<FactRow> facts, ConsumerRecord<String, byte[]> message) {

    public static Arrival of(
            Countable state,
            List<Contribution> contributions,
            String json,
            long sequence,
            ConsumerRecord<String, byte[]> message) {
        List<FactRow> facts = contributions.stream()
                .map(contribution -> FactRow.of(state, json, sequence, contribution))
                .toList();
        return new Arrival(state, json, sequence, facts, message);
    }

    public FactKey key() {
        return FactKey.of(state);
    }
}
