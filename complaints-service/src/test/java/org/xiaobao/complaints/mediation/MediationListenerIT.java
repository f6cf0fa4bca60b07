package org.xiaobao.complaints.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.inbox.TopicDelivery;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.time.Zones;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class MediationListenerIT {

    private static final String TOPIC = "mediation.events.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    TopicDelivery letters;

    @Inject
    DataSource database;

    private final Instant received = TestClock.now().minus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
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
    void everyRecordThatCannotBeAppliedIsKeptByItselfAndTheNextIsApplied() {
        String id = registered();
        String accepted = received.plus(2, ChronoUnit.DAYS).toString();
        List<String> poison = List.of(
                "{\"state\": 7",
                "{\"state\": 7}",
                "[".repeat(10_000) + "]".repeat(10_000),
                rawState(mediation.toString(), id, "+999999999-12-31T23:59:59Z"),
                rawState(mediation.toString(), id, "-0001-01-01T00:00:00Z"),
                rawState("not-a-uuid", id, accepted),
                rawState(mediation.toString(), "\\u0000", accepted));

        poison.forEach(data -> send(mediation, UUID.randomUUID(), mediation, "HUAAN", 2, data));
        send(mediation, UUID.randomUUID(), mediation, "HUAAN", 0, rawState(mediation.toString(), id, accepted));
        send(UUID.randomUUID(), "HUAAN", 3, id, received.plus(3, ChronoUnit.DAYS), null);

        await().atMost(PATIENCE).until(() -> statutory(id).getBoolean("paused"));
        assertThat(journal(id)).hasSize(2);
        await().atMost(PATIENCE).until(() -> reasons(mediation).size() == poison.size() + 1); // of another partition
        List<String> reasons = reasons(mediation);
        assertThat(reasons)
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain(id, "not-a-uuid", "999999999"));
    }

    @Test
    void aLetterWhoseCauseIsGoneIsAppliedOnceAndClosed() {
        String id = registered();
        UUID event = UUID.randomUUID();
        send(mediation, event, mediation, "HUAAN", 0, rawState(mediation.toString(), id, received.toString()));
        await().atMost(PATIENCE).until(() -> reasons(mediation).size() == 1);
        letters.replayAll();
        assertThat(reasons(mediation)).as("still broken").hasSize(1);
        mend(mediation);

        letters.replayAll();
        letters.replayAll();

        assertThat(reasons(mediation)).isEmpty();
        assertThat(statutory(id).getBoolean("paused")).isTrue();
        assertThat(journal(id)).hasSize(2);
    }

    @Test
    void aMediationOfAnotherComplaintIsNotTakenOver() {
        String id = registered();
        String other = registered();
        send(UUID.randomUUID(), "HUAAN", 2, id, received.plus(2, ChronoUnit.DAYS), null);
        await().atMost(PATIENCE).until(() -> statutory(id).getBoolean("paused"));

        send(UUID.randomUUID(), "HUAAN", 3, other, received.plus(2, ChronoUnit.DAYS), null);

        await().atMost(PATIENCE).until(() -> reasons(mediation).size() == 1);
        assertThat(statutory(id).getBoolean("paused")).isTrue();
        assertThat(statutory(other).getBoolean("paused")).isFalse();
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

    private static String rawState(String mediation, String complaint, String accepted) {
        return "{\"state\": {\"mediationId\": \"%s\", \"complaintId\": \"%s\", \"acceptedAt\": \"%s\"}}"
                .formatted(mediation, complaint, accepted);
    }

    /** Why the waiting letters of this key wait. */
    private List<String> reasons(UUID key) {
        return sql("select problem from set_aside where closed_at is null and record_key = '" + key + "'", select -> {
            List<String> found = new ArrayList<>();
            var row = select.executeQuery();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        });
    }

    /** As if the reader had learned to read it. */
    private void mend(UUID key) {
        sql(
                "update set_aside set headers = jsonb_set(headers, '{ce_sequence}', '\"2\"') where record_key = '" + key
                        + "'",
                PreparedStatement::executeUpdate);
    }

    private interface Query<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T sql(String sql, Query<T> query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return query.on(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
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
