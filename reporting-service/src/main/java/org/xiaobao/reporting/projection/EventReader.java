package org.xiaobao.reporting.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.reporting.figure.CampaignEventState;
import org.xiaobao.reporting.figure.CampaignState;
import org.xiaobao.reporting.figure.ComplaintState;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.figure.MediationState;
import org.xiaobao.reporting.figure.ReviewState;
import org.xiaobao.reporting.figure.TrainingSessionState;

/**
 * Reads what can be counted out of a record. Any v1 event of a known aggregate will do, today's types and those added
 * later, because each carries the aggregate's whole state.
 */
final class EventReader {

    private static final String VERSION = ".v1";
    private static final Map<String, Class<? extends Countable>> STATES = Map.of(
            "xiaobao.complaints.complaint", ComplaintState.class,
            "xiaobao.mediation.mediation", MediationState.class,
            "xiaobao.review.review", ReviewState.class,
            "xiaobao.training.campaign", CampaignState.class,
            "xiaobao.training.campaign-event", CampaignEventState.class,
            "xiaobao.training.training-session", TrainingSessionState.class);

    private EventReader() {}

    /**
     * Empty for a type that is not counted.
     *
     * @throws UnreadableEvent when the record cannot be read or its state cannot be counted
     */
    static Optional<Arrival> read(ConsumerRecord<String, byte[]> message) {
        ReceivedEvent event = event(message);
        Class<? extends Countable> kind = STATES.get(aggregate(event.type()));
        return kind == null ? Optional.empty() : Optional.of(arrival(event, kind));
    }

    private static ReceivedEvent event(ConsumerRecord<String, byte[]> message) {
        try {
            return ReceivedEvent.from(message);
        } catch (IllegalArgumentException foreign) {
            throw new UnreadableEvent("is no event of the suite: headers or JSON are wrong", foreign);
        }
    }

    /** {@code xiaobao.review.review.concluded.v1} is of the aggregate {@code xiaobao.review.review}. */
    private static String aggregate(String type) {
        String named = type.endsWith(VERSION) ? type.substring(0, type.length() - VERSION.length()) : "";
        return named.substring(0, Math.max(0, named.lastIndexOf('.')));
    }

    private static Arrival arrival(ReceivedEvent event, Class<? extends Countable> kind) {
        JsonNode node = event.data().path("state");
        Countable state = state(node, kind);
        if (state.id() == null || state.unit() == null) {
            throw new UnreadableEvent("the state lacks its id or unit", null);
        }
        if (!event.institution().equals(state.institution())) {
            throw new UnreadableEvent("envelope and state name different institutions", null);
        }
        try {
            state.contributions(); // what cannot be counted is refused here, before the transaction
        } catch (RuntimeException uncountable) {
            throw new UnreadableEvent("the state lacks a field that is counted, or holds a wrong one", uncountable);
        }
        return new Arrival(state, FactJson.write(node), event.sequence());
    }

    private static Countable state(JsonNode node, Class<? extends Countable> kind) {
        if (!node.isObject()) {
            throw new UnreadableEvent("carries no state", null);
        }
        try {
            return FactJson.mapper().treeToValue(node, kind);
        } catch (JsonMappingException wrong) {
            String field = wrong.getPath().stream().map(Reference::getFieldName).collect(Collectors.joining("/"));
            throw new UnreadableEvent("the state cannot be read at /" + field, wrong);
        } catch (JsonProcessingException wrong) {
            throw new UnreadableEvent("the state cannot be read", wrong);
        }
    }
}
