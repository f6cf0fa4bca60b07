package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.units.KnownUnits;

/** Units are learnt from the topic of whoever keeps their register, and asked for from memory. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class KnownUnitsIT {

    private static final LocalDate DAY = LocalDate.parse("2024-07-01");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    KnownUnits units;

    private final String institution = "UNITS-" + UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();

    @Test
    void whatIsLearntIsAskedForFromThenOnAndWhoHasNoRegisterIsAskedForNothing() {
        units.require("/unit", institution, "/HQ/X", DAY);
        send("unit.opened.v1", 1, state("\"openedOn\": \"2010-01-01\""));
        await().atMost(PATIENCE)
                .until(() -> units.name(institution, "/HQ/A", DAY).isPresent());

        units.require("/unit", institution, "/HQ/A", DAY);
        assertThatThrownBy(() -> units.require("/unit", institution, "/HQ/X", DAY))
                .isInstanceOf(DomainProblem.class);
        units.require("/unit", institution + "-OTHER", "/HQ/X", DAY);
        assertThat(units.name(institution, "/HQ/A", DAY)).contains("茶乡分社");
    }

    @Test
    void theStateWithTheHighestSequenceStaysAndWhatIsNoUnitOrCannotBeReadIsPassedOver() {
        send("unit.closed.v1", 3, state("\"openedOn\": \"2010-01-01\", \"closedOn\": \"2024-06-30\""));
        send("unit.opened.v1", 1, state("\"openedOn\": \"2010-01-01\""));
        send("note.written.v1", 7, state("\"openedOn\": \"2030-01-01\""));
        send("unit.changed.v1", 4, "{\"state\": {\"unit\": 7}}");
        UUID last = UUID.randomUUID();
        await().atMost(PATIENCE).until(() -> {
            send(last, "unit.opened.v1", 1, state(last, "/HQ/LAST", "\"openedOn\": \"2010-01-01\""));
            return units.name(institution, "/HQ/LAST", DAY).isPresent()
                    && units.name(institution, "/HQ/A", DAY).isPresent();
        });

        assertThatThrownBy(() -> units.require("/unit", institution, "/HQ/A", DAY))
                .isInstanceOf(DomainProblem.class);
        units.require("/unit", institution, "/HQ/A", LocalDate.parse("2024-06-30"));
    }

    private String state(String days) {
        return state(unit, "/HQ/A", days);
    }

    private String state(UUID id, String path, String days) {
        return """
                {"at": "2026-01-01T00:00:00Z", "registered": 1,
                 "state": {"unitId": "%s", "institution": "%s", "unit": "%s", %s, "anything": {"else": 1},
                           "names": [{"since": "2010-01-01", "name": "茶乡分社", "kind": "OUTLET"}]}}
                """.formatted(id, institution, path, days);
    }

    private void send(String type, long sequence, String data) {
        send(unit, type, sequence, data);
    }

    private void send(UUID subject, String type, long sequence, String data) {
        var headers = CloudEventHeaders.of(
                UUID.randomUUID(),
                "/register",
                "xiaobao.register." + type,
                subject,
                Instant.EPOCH,
                institution,
                sequence,
                Instant.EPOCH,
                null);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Backbone.kafka().bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                    NoteBackbone.UNITS, null, subject.toString(), data.getBytes(StandardCharsets.UTF_8), headers));
        }
    }
}
