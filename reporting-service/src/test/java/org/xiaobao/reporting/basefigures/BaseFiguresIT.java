package org.xiaobao.reporting.basefigures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.Wire;

@QuarkusTest
@WithTestResource(Backbone.class)
class BaseFiguresIT {

    private static final String PATH = "/api/v1/base-figures/2023";
    private static final String SEED = """
            {"mediations": {"count": 23, "contractAmount": 7545500}, "ground": "2023年度报告", "signedOn": "2024-03-31"}
            """;
    private static final String FUNNEL = """
            {"complaints": {"gross": 8, "repeat": 2, "withdrawnInTime": 1, "rejected": 1, "valid": 4, "bySource": [
               {"source": "12378", "gross": 3, "repeat": 0, "withdrawnInTime": 0, "rejected": 0, "valid": 3},
               {"source": "12345", "gross": 5, "repeat": 2, "withdrawnInTime": 1, "rejected": 1, "valid": 1}]},
             "ground": "2023年度报告"}
            """;

    private final Wire wire = Wire.fresh();

    @Test
    void figuresAreSignedReadAndReplacedByVersion() {
        Response created = officer().header("If-None-Match", "*").body(SEED).put(PATH);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.asString()).contains("\"contractAmount\":7545500.00");

        Response replaced = officer().header("If-Match", "\"0\"").body(FUNNEL).put(PATH);

        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isEqualTo("\"1\"");
        assertThat(replaced.jsonPath().<Object>get("mediations")).isNull();
        Response read = wire.get(PATH, "auditor");
        assertThat(read.jsonPath().getInt("complaints.valid")).isEqualTo(4);
        assertThat(read.jsonPath().getList("complaints.bySource.source"))
                .isEqualTo(java.util.List.of("12345", "12378"));
        assertThat(wire.get(PATH + "/journal", "auditor").jsonPath().getList("type"))
                .isEqualTo(java.util.List.of(
                        "xiaobao.reporting.base-figures.signed.v1", "xiaobao.reporting.base-figures.signed.v1"));
    }

    @Test
    void theSameFiguresAgainChangeNothing() {
        officer().header("If-None-Match", "*").body(FUNNEL).put(PATH).then().statusCode(201);

        Response again = officer().header("If-None-Match", "*").body(FUNNEL).put(PATH);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"0\"");
        assertThat(wire.get(PATH + "/journal", "auditor").jsonPath().getList("type"))
                .hasSize(1);
    }

    @Test
    void othersFiguresNeedTheRightVersion() {
        Problems.expect(officer().body(SEED).put(PATH), 428, "version-required");
        Problems.expect(officer().header("If-Match", "\"0\"").body(SEED).put(PATH), 412, "stale-version");
        officer().header("If-None-Match", "*").body(SEED).put(PATH).then().statusCode(201);
        Problems.expect(officer().header("If-None-Match", "*").body(FUNNEL).put(PATH), 412, "stale-version");
        Problems.expect(officer().header("If-Match", "\"7\"").body(FUNNEL).put(PATH), 412, "stale-version");
    }

    @Test
    void sumsThatDoNotComeOutAreRefusedAndNothingIsStored() {
        refused(FUNNEL.replace("\"gross\": 8", "\"gross\": 9"), "/complaints/gross");
        refused(FUNNEL.replace("\"gross\": 3", "\"gross\": 4"), "/complaints/bySource/0/gross");
        refused(
                FUNNEL.replace("\"gross\": 8", "\"gross\": 9")
                        .replace("\"rejected\": 1, \"valid\": 4", "\"rejected\": 1, \"valid\": 5"),
                "/complaints/gross");
        refused(FUNNEL.replace("12378", "12345"), "/complaints/bySource");
        refused("{\"ground\": \"x\"}", "/mediations");
        refused(SEED.replace("23,", "-1,"), "/mediations/count");
        refused(SEED.replace("7545500", "1.234"), "/mediations/contractAmount");
        refused(SEED.replace("2023年度报告", " "), "/ground");
        refused(SEED.replace("\"ground\"", "\"grounds\""), "/grounds");
        Problems.expect(wire.get(PATH, "auditor"), 404, "not-found");
    }

    @Test
    void numbersOutOfAllProportionAreRefusedBeforeAnybodyComputesWithThem() {
        for (String amount : new String[] {"1e99999999", "1E+2147483647", "1e-99999999", "1000000000000.01", "0.001"}) {
            Response answer = officer()
                    .header("If-None-Match", "*")
                    .body(SEED.replace("7545500", amount))
                    .put(PATH);
            assertThat(answer.statusCode())
                    .as(amount + ": " + answer.asString())
                    .isBetween(400, 422);
            assertThat(answer.time()).as(amount).isLessThan(2_000);
        }
        refused(
                FUNNEL.replace("\"gross\": 8", "\"gross\": -9223372036854775808")
                        .replace("\"repeat\": 2", "\"repeat\": 9223372036854775807"),
                "/complaints/gross");
        refused(FUNNEL.replace("\"gross\": 8", "\"gross\": 9223372036854775807"), "/complaints/gross");
    }

    @Test
    void onlyAReportingOfficerSigns() {
        Problems.expect(as("auditor").header("If-None-Match", "*").body(SEED).put(PATH), 403, "forbidden");
        Problems.expect(
                officer().header("If-None-Match", "*").body(SEED).put("/api/v1/base-figures/1899"),
                422,
                "invalid-data");
    }

    private void refused(String figures, String pointer) {
        Problems.expect(officer().header("If-None-Match", "*").body(figures).put(PATH), 422, "invalid-data")
                .violationAt(pointer);
    }

    private RequestSpecification officer() {
        return as("reporting-officer");
    }

    private RequestSpecification as(String role) {
        return RestAssured.given().auth().oauth2(wire.token(role)).contentType("application/json");
    }
}
