package org.xiaobao.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class ForwardingIT {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/complaints/1, complaints",
        "/api/v1/mediations, mediation",
        "/api/v1/review-clearances?contentSha256=ab, review",
        "/api/v1/campaigns/1/events, training",
        "/api/v1/metrics/2024?period=H1, reporting",
        "/dashboard, reporting",
        "/dashboard/2024, reporting",
    })
    void theFirstNameOfThePathChoosesTheService(String target, String service) {
        JsonObject seen = Wire.get(gateway, target, Callers.anyone()).seen();

        assertThat(seen.getString("service")).isEqualTo(service);
        assertThat(seen.getString("uri")).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v1/", "/api/v1/accounts", "/api/v2/complaints"})
    void anUnknownNameIsNotFound(String target) {
        Wire.get(gateway, target, Callers.anyone()).problem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hotlines/12345/work-orders", "/q/dev", "/q/openapi", "/dashboardx", "/index.html"})
    void whatTheGatewayDoesNotServeIsNotFoundForAnyone(String target) {
        Wire.get(gateway, target).problem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void methodBodyQueryAndHeadersPassUnchanged(String method) {
        String token = Callers.anyone();
        String target = "/api/v1/complaints/1/decision?a=1&a=%E6%8A%95&empty=&b=x%2fy+z";
        String head = Wire.head(
                method,
                target,
                token,
                "Content-Length: 20",
                "If-Match: \"3\"",
                "traceparent: " + TRACE,
                "Idempotency-Key: k-1",
                "Content-Type: application/json",
                "Accept-Language: en");

        JsonObject seen = Wire.exchange(gateway, head, "{\"outcome\":\"投诉\"}").seen();

        assertThat(seen.getString("method")).isEqualTo(method);
        assertThat(seen.getString("uri")).isEqualTo(target);
        assertThat(seen.getLong("length")).isEqualTo(20);
        JsonObject headers = seen.getJsonObject("headers");
        assertThat(headers.getString("content-length")).isEqualTo("20");
        assertThat(headers.getString("authorization")).isEqualTo(token.substring("Authorization: ".length()));
        assertThat(headers.getString("traceparent")).isEqualTo(TRACE);
        assertThat(headers.getString("if-match")).isEqualTo("\"3\"");
        assertThat(headers.getString("idempotency-key")).isEqualTo("k-1");
        assertThat(headers.getString("content-type")).isEqualTo("application/json");
        assertThat(headers.getString("accept-language")).isEqualTo("en");
    }

    @Test
    void aRequestWithoutBodyArrivesWithoutBody() {
        JsonObject seen =
                Wire.get(gateway, "/api/v1/complaints", Callers.anyone()).seen();

        assertThat(seen.getLong("length")).isZero();
        assertThat(seen.getJsonObject("headers").fieldNames()).doesNotContain("content-length", "transfer-encoding");
    }

    @Test
    void aChunkedBodyArrivesWhole() {
        String head = Wire.head("POST", "/api/v1/complaints", Callers.anyone(), "Transfer-Encoding: chunked");

        JsonObject seen = Wire.exchange(gateway, head, "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n")
                .seen();

        assertThat(seen.getLong("length")).isEqualTo(11);
    }

    @Test
    void aBodyFramedInTwoWaysIsRefused() {
        String head = Wire.head("POST", "/api/v1/complaints", Callers.anyone(), "Transfer-Encoding: gzip, chunked");

        assertThat(Wire.exchange(gateway, head, "0\r\n\r\n").status()).isEqualTo(400);
    }

    @Test
    void anAnnouncedBodyIsAskedForAndForwarded() {
        String head =
                Wire.head("POST", "/api/v1/complaints", Callers.anyone(), "Content-Length: 2", "Expect: 100-continue");

        JsonObject seen = Wire.exchange(gateway, head, "{}").seen();

        assertThat(seen.getLong("length")).isEqualTo(2);
        assertThat(seen.getJsonObject("headers").fieldNames()).doesNotContain("expect");
    }

    @Test
    void headersOfOneHopEndAtTheGateway() {
        JsonObject headers = Wire.get(
                        gateway,
                        "/api/v1/complaints",
                        Callers.anyone(),
                        "Connection: keep-alive, X-Private",
                        "X-Private: 1",
                        "Keep-Alive: timeout=9",
                        "TE: trailers",
                        "Proxy-Authorization: Basic x",
                        "Upgrade: websocket",
                        "Proxy-Connection: close")
                .seen()
                .getJsonObject("headers");

        assertThat(headers.fieldNames())
                .doesNotContain(
                        "x-private",
                        "keep-alive",
                        "te",
                        "proxy-authorization",
                        "upgrade",
                        "proxy-connection",
                        "connection");
    }

    @Test
    void theCallersClaimsAboutHisOriginAreReplacedByTheGateways() {
        JsonObject headers = Wire.get(
                        gateway,
                        "/api/v1/complaints",
                        Callers.anyone(),
                        "X-Forwarded-For: 10.0.0.1",
                        "X-Forwarded-Proto: https",
                        "x-forwarded-host: evil.example",
                        "X-Forwarded-Prefix: /x",
                        "X-Forwarded-Port: 1",
                        "Forwarded: for=10.0.0.1",
                        "X-Real-IP: 10.0.0.1")
                .seen()
                .getJsonObject("headers");

        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("bank.example:8080");
        assertThat(headers.fieldNames())
                .doesNotContain("forwarded", "x-forwarded-prefix", "x-forwarded-port", "x-real-ip");
    }

    @Test
    void theAnswersOwnHeadersPassAndItsHopHeadersDoNot() {
        Answer answer = Wire.get(gateway, "/api/v1/complaints/1?do=private", Callers.anyone());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("ETag", "\"3\"")
                .doesNotContainKeys("X-Hop", "Keep-Alive", "Connection");
    }

    @Test
    void answersWithoutBodyStayWithoutBody() {
        String token = Callers.anyone();

        Answer empty = Wire.get(gateway, "/api/v1/complaints?do=empty", token);
        Answer unchanged = Wire.get(gateway, "/api/v1/complaints?do=unchanged", token);

        assertThat(empty.status()).isEqualTo(204);
        assertThat(empty.headers()).doesNotContainKeys("Transfer-Encoding", "Content-Length");
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.headers()).containsEntry("ETag", "\"3\"");
    }

    @Test
    void oneConnectionServesManyRequestsAndSurvivesARefusal() {
        String token = Callers.anyone();
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("POST", "/api/v1/complaints", token, "Content-Length: 2"))
                    .write("{}")
                    .read()
                    .seen();
            wire.write(Wire.head("POST", "/api/v1/complaints", "Content-Length: 2"))
                    .write("{}")
                    .read()
                    .problem(401, "unauthenticated");
            wire.write(Wire.head("POST", "/api/v1/nothing", token, "Content-Length: 2"))
                    .write("{}")
                    .read()
                    .problem(404, "not-found");
            wire.write(Wire.head("GET", "/api/v1/complaints", token)).read().seen();
        }
    }

    @Test
    void anUnusualMethodIsRefusedAndTheUsualOnesNamed() {
        Answer answer = Wire.exchange(gateway, Wire.head("TRACE", "/api/v1/complaints", Callers.anyone()), "");

        answer.problem(405, "method-not-allowed");
        assertThat(answer.headers().get("Allow")).isEqualTo("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT");
    }

    @Test
    void theProblemCarriesTheCallersTrace() {
        JsonObject problem = Wire.get(gateway, "/api/v1/nothing", Callers.anyone(), "traceparent: " + TRACE)
                .problem(404, "not-found");

        assertThat(problem.getString("traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }
}
