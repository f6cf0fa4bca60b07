package org.xiaobao.complaints;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class HttpProblemsIT {

    @TestHTTPResource
    URI root;

    private static final Map<String, Object> PERSON = Map.of("name", "虚构");

    static Stream<Arguments> badFields() {
        return Stream.of(
                bad("/colour", body -> body.put("colour", "red")),
                bad("/region", body -> body.put("region", "MOON")),
                bad("/region", body -> body.put("region", 1)),
                bad("/complainant", body -> body.remove("complainant")),
                bad("/demand", body -> body.remove("demand")),
                bad("/demand", body -> body.put("demand", " ")),
                bad("/demand", body -> body.put("demand", 5)),
                bad("/demand", body -> body.put("demand", "长".repeat(4001))),
                bad("/facts", body -> body.put("facts", "长".repeat(20_001))),
                bad("/receivedAt", body -> body.put("receivedAt", "yesterday")),
                bad("/receivedAt", body -> body.put("receivedAt", "2024-03-04T09:30:00")),
                bad("/receivedAt", body -> body.put("receivedAt", 1709515800)),
                bad("/receivedAt", body -> body.put("receivedAt", "1999-12-31T00:00:00+08:00")),
                bad("/receivedAt", body -> body.put("receivedAt", "+999999999-12-31T00:00:00Z")),
                bad(
                        "/receivedAt",
                        body -> body.put(
                                "receivedAt",
                                TestClock.now().plus(1, ChronoUnit.HOURS).toString())),
                bad("/sourceReplyDueOn", body -> body.put("sourceReplyDueOn", "2024-03-03")),
                bad("/sourceReplyDueOn", body -> body.put("sourceReplyDueOn", "+999999999-12-31")),
                bad("/amountInDispute", body -> body.put("amountInDispute", -0.01)),
                bad("/amountInDispute", body -> body.put("amountInDispute", 1.005)),
                bad("/amountInDispute", body -> body.put("amountInDispute", "12")),
                bad("/amountInDispute", body -> body.put("amountInDispute", 1e300)),
                bad("/product", body -> body.put("product", "账户6230361234567")),
                bad("/sourceReference", body -> body.put("sourceReference", "a\u0000b")),
                bad("/unit", body -> body.put("unit", "HQ")),
                bad("/unit", body -> body.put("unit", "/OTHER/OUTLET-03")),
                bad("/source", body -> body.put("source", "110")),
                bad("/classification/businessChannel", body -> code(body, "businessChannel", "NOWHERE")),
                bad("/classification/businessCategory", body -> code(body, "businessCategory", "NOTHING")),
                bad("/classification/reason", body -> code(body, "reason", "")),
                bad("/complainant/name", body -> complainant(body, "name", "")),
                bad("/complainant/phone", body -> complainant(body, "phone", "call me")),
                bad("/complainant/idNumber", body -> complainant(body, "idNumber", "号")),
                bad("/complainant/kind", body -> complainant(body, "kind", "ROBOT")),
                bad("/complainant/groups/0", body -> complainant(body, "groups", List.of("MARTIANS"))),
                bad("/representatives", body -> body.put("representatives", Collections.nCopies(6, PERSON))),
                bad("/representatives/0/name", body -> body.put("representatives", List.of(Map.of("phone", "12345")))),
                bad("/groupSize", body -> body.put("groupSize", 0)),
                bad("/groupSize", body -> body.put("groupSize", 1.5)));
    }

    private static Arguments bad(String pointer, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(pointer, spoil);
    }

    @SuppressWarnings("unchecked")
    private static void code(Map<String, Object> body, String list, String code) {
        ((Map<String, Object>) body.get("classification")).put(list, code);
    }

    @SuppressWarnings("unchecked")
    private static void complainant(Map<String, Object> body, String field, Object value) {
        ((Map<String, Object>) body.get("complainant")).put(field, value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFields")
    void aBadFieldIsNamedAndNothingStored(String pointer, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = complaint();
        Object reference = body.get("sourceReference");
        spoil.accept(body);
        Problems.expect(register(body), 422, "invalid-data").violationAt(pointer);
        assertNothingStored(reference);
    }

    private static void assertNothingStored(Object reference) {
        officer()
                .queryParam("sourceReference", reference)
                .queryParam("count", true)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("total", is(0));
    }

    @Test
    void unreadableOrWrongBodiesAreRefused() {
        Problems.expect(officer().body("{\"source\": ").post(COMPLAINTS), 400, "unreadable-json");
        Problems.expect(officer().body("[]").post(COMPLAINTS), 400, "unreadable-json");
        Problems.expect(
                given().auth()
                        .oauth2(Tokens.of("complaint-officer"))
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post(COMPLAINTS),
                415,
                "unsupported-media-type");
        officer().post(COMPLAINTS).then().statusCode(422);
    }

    @Test
    void whoMayNotIsRefused() {
        Problems.expect(
                given().contentType(ContentType.JSON).body(complaint()).post(COMPLAINTS), 401, "unauthenticated");
        String expired = Tokens.with().role("complaint-officer").expired().sign();
        Problems.expect(with(expired).body(complaint()).post(COMPLAINTS), 401, "unauthenticated");
        Problems.expect(as("trainer").body(complaint()).post(COMPLAINTS), 403, "forbidden");
        Problems.expect(as("auditor").body(complaint()).post(COMPLAINTS), 403, "forbidden");
        String id = registered();
        Problems.expect(as("auditor").body(Map.of()).post(COMPLAINTS + "/" + id + "/acceptance"), 403, "forbidden");
        Problems.expect(as("hotline").body(decision()).post(COMPLAINTS + "/" + id + "/decision"), 403, "forbidden");
    }

    @Test
    void unknownIdsAreNotFound() {
        Problems.expect(read(UUID.randomUUID().toString()), 404, "not-found");
        Problems.expect(read("not-an-id"), 404, "not-found");
        Problems.expect(act(UUID.randomUUID().toString(), "acceptance", Map.of()), 404, "not-found");
        Problems.expect(officer().get("/api/v1/code-lists/colours"), 404, "not-found");
    }

    @Test
    void illegalActsStaleVersionsAndReusedKeysChangeNothing() {
        String id = registered();
        Problems.expect(act(id, "decision", decision()), 409, "act-not-allowed").inChinese();
        Problems.expect(act(id, "notice", Map.of("channel", "PHONE")), 409, "decision-missing");
        Problems.expect(act(id, "closure", Map.of()), 409, "decision-missing");
        String acceptance = COMPLAINTS + "/" + id + "/acceptance";
        Problems.expect(officer().header("If-Match", "\"9\"").body(Map.of()).post(acceptance), 412, "stale-version");
        String key = UUID.randomUUID().toString();
        officer()
                .header("Idempotency-Key", key)
                .body(complaint())
                .post(COMPLAINTS)
                .then()
                .statusCode(201);
        Problems.expect(
                officer().header("Idempotency-Key", key).body(complaint()).post(COMPLAINTS),
                422,
                "idempotency-key-reused");
        read(id).then().body("status", is("RECEIVED")).body("version", is(0));
    }

    @Test
    void actsAreDatedAfterWhatTheyFollowAndNotInTheFuture() {
        String id = registered();
        Problems.expect(act(id, "acceptance", Map.of("at", "2024-03-04T09:29:59+08:00")), 422, "invalid-data")
                .violationAt("/at");
        String tomorrow = TestClock.now().plus(1, ChronoUnit.DAYS).toString();
        Problems.expect(act(id, "acceptance", Map.of("at", tomorrow)), 422, "invalid-data")
                .violationAt("/at");
        act(id, "acceptance", Map.of()).then().statusCode(200);
        Map<String, Object> decision = decision();
        decision.remove("findings");
        Problems.expect(act(id, "decision", decision), 422, "invalid-data").violationAt("/findings");
        Problems.expect(act(id, "decision", decision()), 422, "invalid-data").violationAt("/at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=OPEN",
                "disposition=LOST",
                "source=110",
                "region=SEA",
                "receivedFrom=2024",
                "receivedTo=yesterday",
                "dueBefore=%2B999999-01-01",
                "repeatOf=7",
                "businessCategory=NONE",
                "reason=NONE",
                "businessChannel=NONE",
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=broken",
                "count=maybe",
                "sort=number",
                "sourceReference=a%00b"
            })
    void aBadFilterIsNamed(String filter) {
        String name = filter.substring(0, filter.indexOf('='));
        var answer = officer().urlEncodingEnabled(false).get(COMPLAINTS + "?" + filter);
        Problems.expect(answer, 422, "invalid-data").violationAt("/" + name);
    }

    @Test
    void refusalsSpeakEnglishOnRequest() {
        String path = COMPLAINTS + "/" + UUID.randomUUID();
        Problems.expect(officer().header("Accept-Language", "en").get(path), 404, "not-found")
                .inEnglish();
    }

    /** By hand, because the refusal comes before the body was sent, which HTTP clients take badly. */
    @Test
    void aBodyOverTenMebibytesIsRefused() throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            String head = "POST " + COMPLAINTS + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 10485761\r\nAuthorization: Bearer "
                    + Tokens.of("complaint-officer") + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:xiaobao:problem:body-too-large");
        }
    }
}
