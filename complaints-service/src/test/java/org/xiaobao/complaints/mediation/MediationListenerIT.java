package org.xiaobao.complaints.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.time.Zones;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class MediationListenerIT {

    private static final String TOPIC = "mediation.events.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Instant received = Instant.now().minus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private final LocalDate receivedOn = Zones.dayOf(received);
    private final UUID mediation = UUID.randomUUID();

    @Test
    void aMediationStopsTheClockFromItsAcceptanceToItsConclusion() {
        String id = registered();
        Instant accepted = received.plus(2, ChronoUnit.DAYS);
        send(UUID.randomUUID(), "HUAAN", 2, id, accepted, null);
        await().atMost(PATIENCE).until(() -> statutory(id).getBoolean("paused"));
        send(UUID.randomUUID(), "HUAAN", 3, id, accepted, received.plus(6, ChronoUnit.DAYS));
        await().atMost(PATIENCE).until(() -> !statutory(id).getBoolean("paused"));
        assertThat(statutory(id).getString("dueOn"))
                .isEqualTo(receivedOn.plusDays(19).toString());
        assertThat(journal(id))
                .containsExactly(
                        "xiaobao.complaints.complaint.received.v1",
                        "xiaobao.complaints.complaint.mediation-paused.v1",
                        "xiaobao.complaints.complaint.mediation-resumed.v1");
    }

    @Test
    void theSameEventTwiceAnOlderOneAndABrokenOneChangeNothing() {
        String id = registered();
        UUID event = UUID.randomUUID();
        Instant accepted = received.plus(2, ChronoUnit.DAYS);
        send(event, "HUAAN", 3, id, accepted, received.plus(6, ChronoUnit.DAYS));
        send(event, "HUAAN", 3, id, accepted, received.plus(6, ChronoUnit.DAYS));
        send(UUID.randomUUID(), "HUAAN", 2, id, accepted, null);
        sendBroken();
        String after = registered();
        sendOfAnother(after, accepted);
        await().atMost(PATIENCE).until(() -> statutory(after).getBoolean("paused"));
        assertThat(journal(id)).hasSize(2);
        assertThat(statutory(id).getBoolean("paused")).isFalse();
    }

    @Test
    void anotherInstitutionsMediationCannotTouchOurComplaint() {
        String id = registered();
        send(UUID.randomUUID(), "OTHER", 2, id, received.plus(2, ChronoUnit.DAYS), null);
        String after = registered();
        sendOfAnother(after, received.plus(2, ChronoUnit.DAYS));
        await().atMost(PATIENCE).until(() -> statutory(after).getBoolean("paused"));
        assertThat(journal(id)).hasSize(1);
    }

    @Test
    void aMediationOfASiblingUnitCannotTouchItAndOneAboveItCan() {
        String id = registered();
        Instant accepted = received.plus(2, ChronoUnit.DAYS);
        send(mediation, UUID.randomUUID(), mediation, "HUAAN", 2, stateOf("/HQ/OUTLET-04", id, accepted));
        String after = registered();
        send(mediation, UUID.randomUUID(), UUID.randomUUID(), "HUAAN", 2, stateOf("/HQ", after, accepted));
        await().atMost(PATIENCE).until(() -> statutory(after).getBoolean("paused"));
        assertThat(journal(id)).hasSize(1);
        assertThat(statutory(id).getBoolean("paused")).isFalse();
    }

    private static String stateOf(String unit, String complaint, Instant accepted) {
        return state(UUID.randomUUID(), complaint, accepted, null)
                .replace("\"status\"", "\"unit\": \"" + unit + "\", \"status\"");
    }

    private static JsonPath statutory(String id) {
        String deadlines = Api.officer()
                .get(Api.COMPLAINTS + "/" + id + "/deadlines")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return JsonPath.from(deadlines).setRootPath("items.find { it.kind == 'STATUTORY' }");
    }

    private static List<String> journal(String id) {
        return Api.officer()
                .get(Api.COMPLAINTS + "/" + id + "/journal")
                .jsonPath()
                .getList("items.type", String.class);
    }

    private String registered() {
        Map<String, Object> body = Api.complaintReceived(received.toString());
        body.put("source", "OUTLET");
        body.remove("sourceReference");
        return Api.registered(body);
    }

    /** Of the same key, so that it comes after all that was sent before. */
    private void sendOfAnother(String complaint, Instant accepted) {
        send(
                mediation,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "HUAAN",
                2,
                state(UUID.randomUUID(), complaint, accepted, null));
    }

    private void send(
            UUID event, String institution, long sequence, String complaint, Instant accepted, Instant concluded) {
        send(mediation, event, mediation, institution, sequence, state(mediation, complaint, accepted, concluded));
    }

    private void sendBroken() {
        send(mediation, UUID.randomUUID(), mediation, "HUAAN", 9, "{\"state\": 7");
    }

    private static String state(UUID mediation, String complaint, Instant accepted, Instant concluded) {
        String end = concluded == null ? "" : ", \"concludedAt\": \"" + concluded + "\"";
        return "{\"state\": {\"mediationId\": \"%s\", \"complaintId\": \"%s\", \"status\": \"ANY\", \"acceptedAt\": \"%s\"%s}}"
                .formatted(mediation, complaint, accepted, end);
    }

    private static void send(UUID key, UUID event, UUID subject, String institution, long sequence, String data) {
        String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<String, byte[]>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer())) {
            var headers = CloudEventHeaders.of(
                    event,
                    "/xiaobao/mediation",
                    "xiaobao.mediation.mediation.accepted.v1",
                    subject,
                    Instant.EPOCH,
                    institution,
                    sequence,
                    Instant.EPOCH,
                    null);
            producer.send(
                    new ProducerRecord<>(TOPIC, null, key.toString(), data.getBytes(StandardCharsets.UTF_8), headers));
            producer.flush();
        }
    }
}
