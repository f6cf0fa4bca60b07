package org.xiaobao.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.figure.state.CampaignEventState;
import org.xiaobao.reporting.figure.state.CampaignState;
import org.xiaobao.reporting.figure.state.ComplaintState;
import org.xiaobao.reporting.figure.state.MediationState;
import org.xiaobao.reporting.figure.state.ReviewState;
import org.xiaobao.reporting.figure.state.TrainingSessionState;

/** A subject at one point of its life, as its producer would publish it; each change gives another. */
public record Subject(Kind kind, UUID id, long sequence, Map<String, Object> state) {

    public enum Kind {
        COMPLAINT("complaints", "complaint.received", "complaintId", ComplaintState.class),
        MEDIATION("mediation", "mediation.applied", "mediationId", MediationState.class),
        REVIEW("review", "review.submitted", "reviewId", ReviewState.class),
        CAMPAIGN("training", "campaign.planned", "campaignId", CampaignState.class),
        CAMPAIGN_EVENT("training", "campaign-event.held", "eventId", CampaignEventState.class),
        TRAINING_SESSION("training", "training-session.held", "sessionId", TrainingSessionState.class);

        private final String service;
        private final String fact;
        private final String idField;
        private final Class<? extends Countable> type;

        Kind(String service, String fact, String idField, Class<? extends Countable> type) {
            this.service = service;
            this.fact = fact;
            this.idField = idField;
            this.type = type;
        }

        public String topic() {
            return service + ".events.v1";
        }

        public String wireType() {
            return "xiaobao." + service + "." + fact + ".v1";
        }
    }

    public static Subject complaint(String source, String disposition) {
        return of(Kind.COMPLAINT)
                .with("source", source)
                .with("disposition", disposition)
                .with("number", "TS-2024-0001")
                .with("region", "TOWNSHIP")
                .with("receivedAt", "2024-03-04T01:30:00Z")
                .with("businessChannel", "FRONT_COUNTER")
                .with("businessCategory", "LOAN")
                .with("reason", "SERVICE_ATTITUDE")
                .with("status", "RECEIVED");
    }

    public static Subject mediation(String outcome, String contractAmount) {
        return of(Kind.MEDIATION)
                .with("number", "TJ-2024-0001")
                .with("outcome", outcome)
                .with("contractAmount", new BigDecimal(contractAmount))
                .with("appliedOn", "2024-05-06");
    }

    public static Subject review(String kind, String conclusion) {
        return of(Kind.REVIEW)
                .with("number", "SC-2024-0001")
                .with("kind", kind)
                .with("title", "个人贷款合同")
                .with("conclusion", conclusion)
                .with("submittedAt", "2024-06-03T02:00:00Z")
                .with("concludedAt", conclusion == null ? null : "2024-06-05T02:00:00Z")
                .with("opinionCount", 3)
                .with("opinionsAdopted", 1)
                .with("opinionsPartlyAdopted", 1)
                .with("opinionsRejected", 1)
                .with("opinionsOpen", 0);
    }

    public static Subject campaign(String name) {
        return of(Kind.CAMPAIGN)
                .with("unit", null)
                .with("name", name)
                .with("startsOn", "2024-03-01")
                .with("endsOn", "2024-03-31");
    }

    public static Subject campaignEvent(String mode, int audience) {
        return of(Kind.CAMPAIGN_EVENT)
                .with("campaignId", UUID.randomUUID().toString())
                .with("heldOn", "2024-03-15")
                .with("place", "华丰镇")
                .with("mode", mode)
                .with("audience", audience)
                .with("copies", 200)
                .with("views", 0)
                .with("enquiries", 12)
                .with("estimated", false);
    }

    public static Subject trainingSession(String conduct, String tier, int count) {
        return of(Kind.TRAINING_SESSION)
                .with("heldOn", "2024-09-10")
                .with("title", "消保专题培训")
                .with("special", true)
                .with("conduct", conduct)
                .with("attendance", List.of(Map.of("tier", tier, "count", count)));
    }

    private static Subject of(Kind kind) {
        UUID id = UUID.randomUUID();
        return new Subject(kind, id, 1, Map.of())
                .with(kind.idField, id.toString())
                .with("institution", "HUAAN")
                .with("unit", "/HQ");
    }

    /** The same subject, changed; null takes a field away. */
    public Subject with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(state);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Subject(kind, id, sequence, changed);
    }

    public Subject of(String institution) {
        return with("institution", institution);
    }

    public Subject at(long laterSequence) {
        return new Subject(kind, id, laterSequence, state);
    }

    public String institution() {
        return (String) state.get("institution");
    }

    public Countable countable() {
        try {
            return FactJson.mapper().treeToValue(FactJson.mapper().valueToTree(state), kind.type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public ProducerRecord<String, byte[]> event() {
        return event(kind.wireType());
    }

    public ProducerRecord<String, byte[]> event(String type) {
        byte[] data = FactJson.write(Map.of("at", "2024-03-04T01:30:00Z", "state", state))
                .getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(kind.topic(), null, id.toString(), data, headers(type));
    }

    private org.apache.kafka.common.header.Headers headers(String type) {
        Instant at = Instant.parse("2024-03-04T01:30:00Z");
        return CloudEventHeaders.of(
                UUID.randomUUID(), "/xiaobao/" + kind.service, type, id, at, institution(), sequence, at, null);
    }
}
