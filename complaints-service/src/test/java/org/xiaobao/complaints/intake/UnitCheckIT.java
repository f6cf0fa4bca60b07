package org.xiaobao.complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xiaobao.complaints.Api.COMPLAINTS;
import static org.xiaobao.complaints.Api.complaint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.units.KnownUnits;

/** An institution that has registered its units takes complaints of these alone; events as reporting-service writes them. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class UnitCheckIT {

    private static final Path GOLDEN = Path.of("../reporting-service/contracts/events/unit.opened.v1.json");
    private static final String UNIT = "/HQ/OUTLET-03";
    private static final String CLOSED = "/HQ/OUTLET-04";

    private final String institution = "UNITS-" + UUID.randomUUID();

    @Inject
    KnownUnits units;

    @BeforeEach
    void hearOfTheRegister() throws IOException {
        send("/HQ", "测试联社", null);
        send(UNIT, "茶乡信用社", null);
        send(CLOSED, "旧街分社", "2024-02-29");
        for (String path : new String[] {"/HQ", UNIT, CLOSED}) {
            await().atMost(Duration.ofSeconds(30)).until(() -> units.name(institution, path, TestClock.today())
                    .isPresent());
        }
    }

    @Test
    void aRegisteredUnitIsTakenAndAnUnknownOrAClosedOneIsNamed() {
        register(UNIT).then().statusCode(201);
        Problems unknown = Problems.expect(register("/HQ/OUTLET-99"), 422, "invalid-data")
                .violationAt("/unit")
                .inChinese();
        assertThat(unknown.detail()).contains("/HQ/OUTLET-99");
        Problems closed = Problems.expect(register(CLOSED), 422, "invalid-data").violationAt("/unit");
        assertThat(closed.detail()).contains("2024-02-29").contains("/HQ/OUTLET-03");
    }

    @Test
    void aComplaintOfTheClosedUnitsDaysIsStillTaken() {
        Map<String, Object> earlier = complaint();
        earlier.put("receivedAt", "2024-02-29T16:00:00+08:00");
        earlier.put("unit", CLOSED);
        officer().body(earlier).post(COMPLAINTS).then().statusCode(201);
    }

    @Test
    void aCaseIsHandedToARegisteredUnitAlone() {
        String id = register(UNIT).path("id");
        officer()
                .body(Map.of("at", "2024-03-04T15:00:00+08:00"))
                .post(COMPLAINTS + "/" + id + "/acceptance")
                .then()
                .statusCode(200);
        Map<String, Object> assignment = new HashMap<>(Map.of("unit", CLOSED, "handler", "handler-5"));
        Problems.expect(officer().body(assignment).post(COMPLAINTS + "/" + id + "/assignment"), 422, "invalid-data")
                .violationAt("/unit");
        assignment.put("unit", "/HQ");
        officer()
                .body(assignment)
                .post(COMPLAINTS + "/" + id + "/assignment")
                .then()
                .statusCode(200);
    }

    @Test
    void aListThatIsExportedPrintsTheNameOfTheUnit() {
        register(UNIT).then().statusCode(201);
        assertThat(officer().get("/api/v1/complaint-exports").asString()).contains("茶乡信用社");
    }

    @Test
    void whoHasRegisteredNothingTakesEveryUnit() {
        Api.with(Tokens.with()
                        .role("complaint-officer")
                        .institution("NONE-" + UUID.randomUUID())
                        .sign())
                .body(complaint())
                .post(COMPLAINTS)
                .then()
                .statusCode(201);
    }

    private Response register(String unit) {
        Map<String, Object> body = complaint();
        body.put("unit", unit);
        return officer().body(body).post(COMPLAINTS);
    }

    private RequestSpecification officer() {
        return Api.with(
                Tokens.with().role("complaint-officer").institution(institution).sign());
    }

    private void send(String path, String name, String closedOn) throws IOException {
        UUID id = UUID.randomUUID();
        ObjectNode event = (ObjectNode) FactJson.mapper().readTree(GOLDEN.toFile());
        event.put("registered", 3);
        ObjectNode state = (ObjectNode) event.path("state");
        state.put("unitId", id.toString());
        state.put("institution", institution);
        state.put("unit", path);
        state.put("openedOn", LocalDate.parse("2010-01-01").toString());
        state.put("closedOn", closedOn);
        state.put("successor", closedOn == null ? null : UNIT);
        ((ObjectNode) state.at("/names/0")).put("since", "2010-01-01").put("name", name);
        var headers = CloudEventHeaders.of(
                UUID.randomUUID(),
                "/reporting-service",
                "xiaobao.reporting.unit.opened.v1",
                id,
                Instant.EPOCH,
                institution,
                1,
                Instant.EPOCH,
                null);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Backbone.kafka().bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                    "reporting.events.v1",
                    null,
                    id.toString(),
                    FactJson.mapper().writeValueAsBytes(event),
                    headers));
        }
    }
}
