package org.xiaobao.reporting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class HttpProblemsIT {

    private static final String METRICS = "/api/v1/metrics/2024";
    private static final String BASE = "/api/v1/base-figures/2020";

    @Test
    void withoutAValidTokenNothingIsAnswered() {
        Problems.expect(RestAssured.given().get(METRICS), 401, "unauthenticated");
        Problems.expect(with(Tokens.with().role("auditor").expired().sign()).get(METRICS), 401, "unauthenticated");
        Problems.expect(
                with(Tokens.with().role("auditor").signedByAnother().sign()).get(METRICS), 401, "unauthenticated");
        Problems.expect(
                with(Tokens.with().role("auditor").audience("other").sign()).get(METRICS), 401, "unauthenticated");
    }

    @Test
    void aTokenWithoutTheRoleOrTheInstitutionIsForbidden() {
        Problems.expect(as("trainer").get(METRICS), 403, "forbidden");
        Problems.expect(as("reporting-officer").get("/api/v1/projections/dead-letters"), 403, "forbidden");
        Problems.expect(
                with(Tokens.with().role("auditor").institution(null).sign()).get(METRICS), 403, "forbidden");
    }

    @Test
    void unreadableBodiesAreNamed() {
        Problems.expect(put("{"), 400, "unreadable-json");
        Problems.expect(put("[]"), 400, "unreadable-json");
        Problems.expect(put(""), 422, "invalid-data");
        Problems.expect(put("{\"mediations\": {\"count\": \"many\"}}"), 422, "invalid-data")
                .violationAt("/mediations/count");
        Problems.expect(
                as("reporting-officer").contentType("text/plain").body("x").put(BASE), 415, "unsupported-media-type");
    }

    @Test
    void unknownPathsMethodsAndParametersAreNamed() {
        Problems.expect(as("auditor").get("/api/v1/metric"), 404, "not-found");
        Problems.expect(as("auditor").delete(METRICS), 405, "method-not-allowed");
        Problems.expect(as("auditor").get(METRICS + "?period=H3"), 422, "invalid-data")
                .violationAt("/period");
        Problems.expect(as("auditor").get("/api/v1/metrics/1234"), 422, "invalid-data")
                .violationAt("/year");
        Problems.expect(as("auditor").get(METRICS + "/cases?figure=complaints.gross&limit=0"), 422, "invalid-data")
                .violationAt("/limit");
        Problems.expect(as("auditor").get("/api/v1/metrics/next"), 404, "not-found");
    }

    @Test
    void theReadersLanguageIsSpoken() {
        Problems.expect(as("auditor").header("Accept-Language", "en").get(METRICS + "?period=H3"), 422, "invalid-data")
                .inEnglish();
        Problems.expect(
                        as("auditor").header("Accept-Language", "zh-CN").get(METRICS + "?period=H3"),
                        422,
                        "invalid-data")
                .inChinese();
    }

    private static io.restassured.response.Response put(String body) {
        return as("reporting-officer")
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(body)
                .put(BASE);
    }

    private static RequestSpecification as(String role) {
        return with(Tokens.of(role));
    }

    private static RequestSpecification with(String token) {
        return RestAssured.given().auth().oauth2(token);
    }
}
