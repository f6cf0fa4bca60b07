package org.xiaobao.reporting.basefigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.reporting.basefigures.BaseFiguresIT.FUNNEL;
import static org.xiaobao.reporting.basefigures.BaseFiguresIT.SEED;
import static org.xiaobao.reporting.basefigures.BaseFiguresIT.SHA256;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.Wire;

@QuarkusTest
@WithTestResource(Backbone.class)
class BaseFiguresRefusalsIT {

    private static final String PATH = "/api/v1/base-figures/2023";

    private final Wire wire = Wire.fresh();

    @Test
    void othersFiguresNeedTheRightVersion() {
        Problems.expect(officer().body(SEED).put(PATH), 428, "version-required");
        Problems.expect(officer().header("If-Match", "\"0\"").body(SEED).put(PATH), 412, "stale-version");
        enter(SEED);
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
        refused(FUNNEL.replace("12378", "12345"), "/complaints/bySource/1/gross");
        refused(figures(""), "/figures");
        refused(SEED.replace("23,", "-1,"), "/mediations/count");
        refused(SEED.replace("7545500", "1.234"), "/mediations/contractAmount");
        refused(SEED.replace("\"ground\": \"2023年度报告\"", "\"ground\": \" \""), "/ground");
        refused(SEED.replace("\"ground\"", "\"grounds\""), "/grounds");
        refused(SEED.replace("2023年度消保工作报告", ""), "/document/title");
        refused(SEED.replace(SHA256, "abc"), "/document/sha256");
        refused(SEED.replace("2024-03-31", tomorrow()), "/document/date");
        refused("{\"ground\": \"x\", \"mediations\": {\"count\": 1, \"contractAmount\": 1}}", "/document");
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
    void onlyAReportingOfficerEntersAndOnlyOfYearsThatAreOver() {
        Problems.expect(as("auditor").header("If-None-Match", "*").body(SEED).put(PATH), 403, "forbidden");
        Problems.expect(as("approver").header("If-None-Match", "*").body(SEED).put(PATH), 403, "forbidden");
        for (int year : new int[] {1899, Zones.dayOf(TestClock.now()).getYear()}) {
            Problems.expect(
                            officer().header("If-None-Match", "*").body(SEED).put("/api/v1/base-figures/" + year),
                            422,
                            "invalid-data")
                    .violationAt("/year");
        }
    }

    @Test
    void everyFaultOfTheListIsNamedAtItsEntry() {
        refused(figures("{\"figure\": \"no.such\", \"value\": 1}"), "/figures/0/figure");
        refused(figures("{\"figure\": \"complaints.gross\"}"), "/figures/0/value");
        refused(
                figures("{\"figure\": \"complaints.gross\", \"dimension\": \"tier\", \"code\": \"x\", \"value\": 1}"),
                "/figures/0/dimension");
        refused(figures("{\"figure\": \"training.sessions\", \"value\": 1.5}"), "/figures/0/value");
        refused(
                FUNNEL.replace(
                        "{\"complaints\"",
                        "{\"figures\": [{\"figure\": \"complaints.gross\", \"value\": 9}], \"complaints\""),
                "/figures/0/value");
        Problems.expect(
                        officer()
                                .header("If-None-Match", "*")
                                .header("Accept-Language", "en")
                                .body(figures("{\"figure\": \"no.such\", \"value\": 1}"))
                                .put(PATH),
                        422,
                        "invalid-data")
                .inEnglish();
    }

    static String figures(String list) {
        return "{\"figures\": [" + list + "], \"ground\": \"年报\", \"document\": {\"title\": \"年报\"}}";
    }

    private static String tomorrow() {
        return Zones.dayOf(TestClock.now()).plusDays(1).toString();
    }

    private void enter(String figures) {
        Response entered = officer().header("If-None-Match", "*").body(figures).put(PATH);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
    }

    private void refused(String figures, String pointer) {
        Problems.expect(officer().header("If-None-Match", "*").body(figures).put(PATH), 422, "invalid-data")
                .violationAt(pointer);
    }

    private RequestSpecification officer() {
        return as("reporting-officer");
    }

    private RequestSpecification as(String role) {
        return with(wire.token(role)).contentType("application/json");
    }

    private static RequestSpecification with(String token) {
        return RestAssured.given().auth().oauth2(token);
    }
}
