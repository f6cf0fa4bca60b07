package org.xiaobao.reporting.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

@QuarkusTest
@WithTestResource(Backbone.class)
class MetricsIT {

    private static final Path GOLDEN = Path.of("contracts", "metrics-2024.json");

    private final Wire wire = Wire.fresh();

    @Test
    void theSeedsYearIsAnsweredAsTheGoldenFileHasIt() throws IOException {
        Wire seed = Wire.of("SEED");
        seed.send(SeedYear.of("SEED"));
        seed.awaitFigure(2024, "reviews.total", 278);
        seed.awaitFigure(2024, "mediations.count", 59);
        seed.awaitFigure(2024, "complaints.gross", 17);
        seed.awaitFigure(2024, "training.sessions", 3);
        seed.awaitFigure(2024, "education.events", 5);
        seed.awaitFigure(2024, "education.campaigns", 5);
        seed.sign(2023, "{\"mediations\":{\"count\":23,\"contractAmount\":7545500.00},\"ground\":\"2023年度报告\"}");

        String live =
                golden(seed.get("/api/v1/metrics/2024", "reporting-officer").asString());

        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(GOLDEN, live);
        }
        assertThat(live).isEqualTo(Files.readString(GOLDEN));
        assertThat(live).contains("\"contractAmount\" : 11257600.00").contains("\"contractAmount\" : 3712100.00");
    }

    @Test
    void asOfIsNow() {
        Instant asOf =
                OffsetDateTime.parse(wire.metrics(2024).getString("asOf")).toInstant();

        assertThat(asOf)
                .isBetween(TestClock.now().minusSeconds(60), TestClock.now().plusSeconds(1));
    }

    @Test
    void periodsTileTheYear() {
        wire.send(Subject.complaint("12345", "VALID"), Subject.mediation("AGREED", "1.00"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        wire.awaitFigure(2024, "mediations.count", 1);

        assertThat(wire.metrics(2024, "?period=Q1").getInt("complaints.gross")).isEqualTo(1);
        assertThat(wire.metrics(2024, "?period=Q1").getInt("mediations.count")).isZero();
        assertThat(wire.metrics(2024, "?period=H1").getInt("mediations.count")).isEqualTo(1);
        assertThat(wire.metrics(2024, "?period=H2").getInt("mediations.count")).isZero();
        assertThat(wire.metrics(2024, "?period=M05").getString("scope.to")).isEqualTo("2024-05-31");
    }

    @Test
    void anOutletSeesItsOwnFiguresAndNoOthers() {
        wire.send(
                Subject.complaint("12345", "VALID").with("unit", "/HQ/OUTLET-01"),
                Subject.complaint("12345", "VALID").with("unit", "/HQ/OUTLET-01/DESK"),
                Subject.complaint("12345", "VALID").with("unit", "/HQ/OUTLET-011"),
                Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 4);

        JsonPath own = as("/HQ/OUTLET-01", "");

        assertThat(own.getInt("complaints.gross")).isEqualTo(2);
        assertThat(own.getList("complaints.byUnit.code")).isEqualTo(List.of("/HQ/OUTLET-01", "/HQ/OUTLET-01/DESK"));
        assertThat(wire.metrics(2024, "?unit=/HQ/OUTLET-011").getInt("complaints.gross"))
                .isEqualTo(1);
        Problems.expect(
                RestAssured.given().auth().oauth2(token("/HQ/OUTLET-01")).get("/api/v1/metrics/2024?unit=/HQ"),
                404,
                "not-found");
    }

    @Test
    void anotherInstitutionSeesNothingOfIt() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);

        assertThat(Wire.fresh().metrics(2024).getInt("complaints.gross")).isZero();
    }

    @Test
    void lastYearIsCountedFromItsEventsUnlessItWasSigned() {
        wire.send(
                Subject.complaint("12345", "VALID").with("receivedAt", "2023-02-02T01:00:00Z"),
                Subject.complaint("12345", "VALID"),
                Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 2);
        wire.awaitFigure(2023, "complaints.gross", 1);

        JsonPath counted = wire.metrics(2024);
        assertThat(counted.getString("complaints.previousYear.basis")).isEqualTo("EVENTS");
        assertThat(counted.getInt("complaints.change.gross")).isEqualTo(1);
        assertThat(counted.getString("complaints.change.grossPercent")).isEqualTo("100.00");

        wire.sign(2023, """
                {"complaints":{"gross":8,"repeat":2,"withdrawnInTime":1,"rejected":1,"valid":4},"ground":"2023"}
                """);
        JsonPath signed = wire.metrics(2024);
        assertThat(signed.getString("complaints.previousYear.basis")).isEqualTo("BASE_FIGURES");
        assertThat(signed.getInt("complaints.change.valid")).isEqualTo(-2);
        assertThat(signed.getString("complaints.change.validPercent")).isEqualTo("-50.00");
        assertThat(wire.metrics(2024, "?period=H1").<Object>get("complaints.previousYear"))
                .isNull();
        assertThat(as("/HQ/OUTLET-01", "").<Object>get("complaints.previousYear"))
                .isNull();
        assertThat(wire.metrics(2023).getInt("baseFigures.complaints.gross")).isEqualTo(8);
    }

    @Test
    void ofAYearNothingIsKnownOfNothingIsSaid() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);

        assertThat(wire.metrics(2024).<Object>get("complaints.previousYear")).isNull();
        assertThat(wire.metrics(2024).<Object>get("mediations.change")).isNull();
    }

    @Test
    void aUnitInAnotherSpellingOrOneNothingIsKnownOfIsRefusedAndNamed() {
        wire.send(Subject.complaint("12345", "VALID").with("unit", "/HQ/BRANCH/OUTLET-01"));
        wire.awaitFigure(2024, "complaints.gross", 1);

        for (String unit : new String[] {"/HQ/", "/HQ//BRANCH", "HQ", "/HQ/BRANC", "/HQ/OUTLET-99"}) {
            for (String path : new String[] {"?unit=", "/cases?figure=complaints.gross&unit="}) {
                Problems.expect(wire.get("/api/v1/metrics/2024" + path + unit, "auditor"), 422, "invalid-data")
                        .violationAt("/unit");
            }
            Problems.expect(
                            wire.get("/api/v1/metrics/2024/cases?figure=complaints.valid&ownUnit=" + unit, "auditor"),
                            422,
                            "invalid-data")
                    .violationAt("/ownUnit");
        }
        for (String unit : new String[] {"/HQ", "/HQ/BRANCH", "/HQ/BRANCH/OUTLET-01"}) {
            assertThat(wire.metrics(2024, "?unit=" + unit).getInt("complaints.gross"))
                    .as(unit)
                    .isEqualTo(1);
        }
        assertThat(Wire.fresh().metrics(2024, "?unit=/HQ").getInt("complaints.gross"))
                .as("one's own unit is known before anything stands on it")
                .isZero();
    }

    private JsonPath as(String unit, String query) {
        return RestAssured.given()
                .auth()
                .oauth2(token(unit))
                .get("/api/v1/metrics/2024" + query)
                .jsonPath();
    }

    private String token(String unit) {
        return Tokens.with()
                .role("complaint-officer")
                .institution(wire.institution())
                .unit(unit)
                .sign();
    }

    private static String golden(String answer) throws IOException {
        ObjectMapper json = FactJson.mapper();
        ObjectNode node = (ObjectNode) json.readTree(answer);
        node.put("asOf", "(now)");
        node.put("watermark", "(as far as it was read)");
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }
}
