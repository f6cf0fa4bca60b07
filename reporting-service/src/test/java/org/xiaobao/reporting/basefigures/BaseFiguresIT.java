package org.xiaobao.reporting.basefigures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

@QuarkusTest
@WithTestResource(Backbone.class)
class BaseFiguresIT {

    private static final String PATH = "/api/v1/base-figures/2023";
    static final String SHA256 = "ab".repeat(32);
    static final String SEED = """
            {"mediations": {"count": 23, "contractAmount": 7545500},
             "figures": [{"figure": "training.sessions", "value": 7}],
             "ground": "2023年度报告",
             "document": {"title": "2023年度消保工作报告", "reference": "闽农信〔2024〕12号", "sha256": "%s", "date": "2024-03-31"}}
            """.formatted(SHA256);
    static final String FUNNEL = """
            {"complaints": {"gross": 8, "repeat": 2, "withdrawnInTime": 1, "rejected": 1, "valid": 4, "bySource": [
               {"source": "12378", "gross": 3, "repeat": 0, "withdrawnInTime": 0, "rejected": 0, "valid": 3},
               {"source": "12345", "gross": 5, "repeat": 2, "withdrawnInTime": 1, "rejected": 1, "valid": 1}]},
             "ground": "2023年度报告", "document": {"title": "2023年度消保工作报告"}}
            """;
    private static final String CORRECTION = FUNNEL.replace("{\"complaints\"", "{\"reason\": \"原表漏计\", \"complaints\"");

    private final Wire wire = Wire.fresh();

    @Test
    void figuresAreInForceOnceAnotherPersonHasSignedThem() {
        Response created = officer().header("If-None-Match", "*").body(SEED).put(PATH);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.jsonPath().<Object>get("inForce")).isNull();
        assertThat(created.jsonPath().getString("waiting.status")).isEqualTo("ENTERED");
        assertThat(created.asString()).contains("\"contractAmount\":7545500.00").contains(SHA256);
        assertThat(wire.metrics(2024).<Object>get("mediations.previousYear")).isNull();
        assertThat(wire.metrics(2023).<Object>get("baseFigures")).isNull();

        Response signed = sign("approver", "\"0\"");

        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        assertThat(signed.header("ETag")).isEqualTo("\"1\"");
        JsonPath year = wire.get(PATH, "auditor").jsonPath();
        assertThat(year.<Object>get("waiting")).isNull();
        assertThat(year.getString("inForce.enteredBy")).isEqualTo("tester-reporting-officer");
        assertThat(year.getString("inForce.signedBy")).isEqualTo("tester-approver");
        assertThat(year.getString("inForce.document.reference")).isEqualTo("闽农信〔2024〕12号");
        assertThat(year.getList("inForce.figures.figure"))
                .isEqualTo(List.of("mediations.count", "mediations.contractAmount", "training.sessions"));
        assertThat(year.getBoolean("inForce.onePerson")).isFalse();
        assertThat(wire.metrics(2024).getString("mediations.previousYear.basis"))
                .isEqualTo("BASE_FIGURES");
        assertThat(wire.metrics(2024).getInt("mediations.change.count")).isEqualTo(-23);
        assertThat(wire.metrics(2023).getString("baseFigures.signedOn")).isEqualTo("2024-03-31");
        assertThat(types())
                .isEqualTo(List.of(
                        "xiaobao.reporting.base-figures.entered.v1", "xiaobao.reporting.base-figures.signed.v2"));
    }

    @Test
    void whoEnteredThemCannotSignThemWhateverTheRole() {
        enter(SEED);
        Problems.expect(sign("reporting-officer", "\"0\""), 409, "signature-of-ones-own")
                .inChinese();
        String both = Tokens.with()
                .role("approver")
                .role("reporting-officer")
                .subject("tester-reporting-officer")
                .institution(wire.institution())
                .sign();
        Problems.expect(with(both).header("If-Match", "\"0\"").post(PATH + "/signature"), 409, "signature-of-ones-own");
        assertThat(wire.get(PATH, "auditor").jsonPath().<Object>get("inForce")).isNull();

        String colleague = Tokens.with()
                .role("reporting-officer")
                .subject("another-officer")
                .institution(wire.institution())
                .sign();
        assertThat(with(colleague)
                        .header("If-Match", "\"0\"")
                        .post(PATH + "/signature")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSignatureIsGivenToWhatWasReadAndOnlyOnce() {
        Problems.expect(sign("approver", "\"0\""), 404, "not-found");
        enter(SEED);
        Problems.expect(as("approver").post(PATH + "/signature"), 428, "version-required");
        Problems.expect(sign("approver", "\"7\""), 412, "stale-version");
        sign("approver", "\"0\"").then().statusCode(200);
        Problems.expect(sign("approver", "\"1\""), 409, "nothing-waits");
    }

    @Test
    void aCorrectionNeedsAReasonAndTheOldEditionHoldsUntilItIsSigned() {
        enter(SEED);
        sign("approver", "\"0\"").then().statusCode(200);
        Problems.expect(officer().header("If-Match", "\"1\"").body(FUNNEL).put(PATH), 422, "invalid-data")
                .violationAt("/reason");

        Response corrected =
                officer().header("If-Match", "\"1\"").body(CORRECTION).put(PATH);
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
        assertThat(corrected.jsonPath().getInt("inForce.edition")).isEqualTo(1);
        assertThat(corrected.jsonPath().getInt("waiting.edition")).isEqualTo(2);
        assertThat(wire.metrics(2024).getInt("mediations.previousYear.count")).isEqualTo(23);
        Problems.expect(
                officer()
                        .header("If-Match", "\"2\"")
                        .body(CORRECTION.replace("12378", "12363"))
                        .put(PATH),
                409,
                "edition-waits");

        sign("approver", "\"2\"").then().statusCode(200);

        assertThat(wire.metrics(2024).getInt("complaints.previousYear.valid")).isEqualTo(4);
        JsonPath editions = wire.get(PATH + "/editions", "auditor").jsonPath();
        assertThat(editions.getList("status")).isEqualTo(List.of("SUPERSEDED", "SIGNED"));
        assertThat(editions.getString("[0].endedBy")).isEqualTo("tester-approver");
        assertThat(editions.getInt("[0].mediations.count")).isEqualTo(23);
        assertThat(editions.getString("[1].reason")).isEqualTo("原表漏计");
        assertThat(editions.getList("[1].complaints.bySource.source")).isEqualTo(List.of("12345", "12378"));
    }

    @Test
    void whatNobodyHasSignedCanBeWithdrawnWithAReason() {
        enter(SEED);
        Problems.expect(withdraw("{}"), 422, "invalid-data").violationAt("/reason");
        Response withdrawn = withdraw("{\"reason\": \"单位误用千元\"}");
        assertThat(withdrawn.statusCode()).as(withdrawn.asString()).isEqualTo(200);
        assertThat(withdrawn.jsonPath().<Object>get("waiting")).isNull();
        Problems.expect(withdraw("{\"reason\": \"再次\"}"), 409, "nothing-waits");
        Problems.expect(officer().header("If-None-Match", "*").body(FUNNEL).put(PATH), 412, "stale-version");

        officer().header("If-Match", "\"1\"").body(FUNNEL).put(PATH).then().statusCode(200);

        JsonPath editions = wire.get(PATH + "/editions", "approver").jsonPath();
        assertThat(editions.getList("status")).isEqualTo(List.of("WITHDRAWN", "ENTERED"));
        assertThat(editions.getString("[0].withdrawalReason")).isEqualTo("单位误用千元");
    }

    @Test
    void theSameFiguresAgainChangeNothingSignedOrNot() {
        enter(FUNNEL);
        Response again = officer().header("If-None-Match", "*").body(FUNNEL).put(PATH);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"0\"");
        sign("approver", "\"0\"").then().statusCode(200);

        Response signed = officer().header("If-None-Match", "*").body(FUNNEL).put(PATH);

        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        assertThat(signed.header("ETag")).isEqualTo("\"1\"");
        assertThat(signed.jsonPath().<Object>get("waiting")).isNull();
        assertThat(types()).hasSize(2);
    }

    @Test
    void whatIsSentManyTimesAtOnceIsEnteredAndSignedOnce() {
        List<Integer> entered =
                atOnce(() -> officer().header("If-None-Match", "*").body(SEED).put(PATH));
        assertThat(entered).containsOnlyOnce(201).containsOnly(200, 201);

        List<Integer> signed = atOnce(() -> sign("approver", "\"0\""));

        assertThat(signed).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(types()).hasSize(2);
    }

    private static List<Integer> atOnce(Supplier<Response> request) {
        List<CompletableFuture<Integer>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> request.get().statusCode()))
                .limit(8)
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void aYearThatHasEventsIsAskedAboutAgainAndItsFiguresAreNeverMixed() {
        wire.send(Subject.complaint("12345", "VALID").with("receivedAt", "2023-02-02T01:00:00Z"));
        wire.awaitFigure(2023, "complaints.gross", 1);
        Problems.expect(officer().header("If-None-Match", "*").body(FUNNEL).put(PATH), 409, "year-has-events")
                .violationAt("/besideEvents")
                .inChinese();

        String beside = FUNNEL.replace("{\"complaints\"", "{\"besideEvents\": true, \"complaints\"");
        enter(beside);
        sign("approver", "\"0\"").then().statusCode(200);

        JsonPath year = wire.metrics(2023);
        assertThat(year.getInt("complaints.gross")).isEqualTo(1);
        assertThat(year.getInt("baseFigures.complaints.gross")).isEqualTo(8);
        assertThat(wire.metrics(2024).getInt("complaints.previousYear.gross")).isEqualTo(8);
        assertThat(wire.metrics(2024).getString("complaints.previousYear.basis"))
                .isEqualTo("BASE_FIGURES");
    }

    @Test
    void eventsThatComeBeforeTheSignatureAreAskedAboutAsWell() {
        enter(FUNNEL);
        wire.send(Subject.complaint("12345", "VALID").with("receivedAt", "2023-02-02T01:00:00Z"));
        wire.awaitFigure(2023, "complaints.gross", 1);

        Problems.expect(sign("approver", "\"0\""), 409, "year-has-events");
    }

    private void enter(String figures) {
        Response entered = officer().header("If-None-Match", "*").body(figures).put(PATH);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
    }

    private Response sign(String role, String version) {
        return with(wire.token(role)).header("If-Match", version).post(PATH + "/signature");
    }

    private Response withdraw(String body) {
        return as("approver").body(body).post(PATH + "/withdrawal");
    }

    private List<String> types() {
        return wire.get(PATH + "/journal", "auditor").jsonPath().getList("type");
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
