package org.xiaobao.reporting.projection.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.reporting.figure.Contribution;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.figure.Limits;
import org.xiaobao.reporting.figure.state.CampaignEventState;
import org.xiaobao.reporting.figure.state.CampaignState;
import org.xiaobao.reporting.figure.state.ComplaintState;
import org.xiaobao.reporting.figure.state.MediationState;
import org.xiaobao.reporting.figure.state.ReviewState;
import org.xiaobao.reporting.figure.state.TrainingSessionState;

/**
 * Reads what can be counted out of a record. Any v1 event of a known aggregate will do, today's types and those added
 * later, because each carries the aggregate's whole state. Reads strictly: a value that Java and the recount could take
 * for two different ones is refused.
 */
public final class EventReader {

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
     * @throws UnreadableRecord when the record cannot be read or its state cannot be counted
     */
    public static Optional<Arrival> read(ConsumerRecord<String, byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        Class<? extends Countable> kind = STATES.get(aggregate(event.type()));
        return kind == null ? Optional.empty() : Optional.of(arrival(event, kind, message));
    }

    /** {@code xiaobao.review.review.concluded.v1} is of the aggregate {@code xiaobao.review.review}. */
    private static String aggregate(String type) {
        String named = type.endsWith(VERSION) ? type.substring(0, type.length() - VERSION.length()) : "";
        return named.substring(0, Math.max(0, named.lastIndexOf('.')));
    }

    private static Arrival arrival(
            ReceivedEvent event, Class<? extends Countable> kind, ConsumerRecord<String, byte[]> message) {
        JsonNode node = event.data().path("state");
        Countable state = state(node, kind);
        agree(event, state);
        require(Limits.isUnit(state.unit()), "the state's unit is missing, or no path such as /HQ");
        require(Limits.isName(state.institution()), "the institution's name is too long");
        List<Contribution> contributions = contributions(state);
        checkCounting(contributions);
        String json = FactJson.write(node);
        require(
                StandardCharsets.UTF_8.newEncoder().canEncode(json),
                "a text holds half of a character, which cannot be stored");
        return Arrival.of(state, contributions, json, event.sequence(), message);
    }

    private static void agree(ReceivedEvent event, Countable state) {
        require(
                event.institution().equals(state.institution()),
                "envelope and state name different institutions, or the state none");
        require(Objects.equals(event.subject(), state.id()), "envelope and state name different subjects");
    }

    /** What cannot be counted is refused here, before the transaction. */
    private static List<Contribution> contributions(Countable state) {
        try {
            return state.contributions();
        } catch (RuntimeException uncountable) {
            throw new UnreadableRecord("the state lacks a field that is counted, or holds a wrong one", uncountable);
        }
    }

    private static void checkCounting(List<Contribution> contributions) {
        for (Contribution contribution : contributions) {
            require(
                    Limits.isCountedDay(contribution.on()),
                    "the day by which it is counted lies outside the years " + Limits.FIRST_YEAR + " to "
                            + Limits.LAST_YEAR);
            require(
                    contribution.shares().values().stream().allMatch(Limits::isShare),
                    "a number is negative or larger than any that is counted");
            require(
                    contribution.shares().keySet().stream().allMatch(Limits::isCell)
                            && contribution.shares().size() <= Limits.MOST_CELLS,
                    "it has too many rows, or a code that is too long");
        }
    }

    private static Countable state(JsonNode node, Class<? extends Countable> kind) {
        require(node.isObject(), "it carries no state");
        try {
            return FactJson.strict().treeToValue(node, kind);
        } catch (JsonMappingException wrong) {
            throw new UnreadableRecord("the state cannot be read at " + pointer(wrong), wrong);
        } catch (JsonProcessingException wrong) {
            throw new UnreadableRecord("the state cannot be read", wrong);
        }
    }

    /** Names of our own fields only: what we do not know is not read. */
    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnreadableRecord(otherwise);
        }
    }
}
