package org.xiaobao.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class UnreadableRequestsIT {

    private static final String LONG_QUERY = "/api/v1/complaints?q=" + "%E6%8A%95".repeat(1_000);

    @TestHTTPResource
    URI gateway;

    @Test
    void aQueryOfAThousandChineseCharactersPasses() {
        assertThat(Wire.get(gateway, LONG_QUERY, Callers.anyone()).seen().getString("uri"))
                .isEqualTo(LONG_QUERY);
    }

    @Test
    void aLongerAddressIsRefusedAndTheConnectionEnds() {
        try (Wire wire = new Wire(gateway)) {
            Answer answer =
                    wire.write(Wire.head("GET", LONG_QUERY + LONG_QUERY)).read();

            answer.problem(414, "uri-too-long");
            assertThat(answer.headers())
                    .containsEntry("Connection", "close")
                    .containsEntry("Cache-Control", "no-store");
            assertThat(wire.closed()).isTrue();
        }
    }

    @Test
    void headersBeyondTheLimitAreRefused() {
        Wire.get(gateway, "/api/v1/complaints", "X-Long: " + "x".repeat(40_000)).problem(431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: ten",
                "Content-Length: -1",
                "Content-Length: 1\nContent-Length: 2",
                "Content-Length: 1, 2",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity",
                "Bad Name: x",
                "Host: other.example",
                "Content-Length: 6\nTransfer-Encoding: chunked",
            })
    void whatCannotBeReadInOneWayOnlyIsRefused(String header) {
        int before = ServiceDoubles.requests();

        Answer answer = Wire.exchange(gateway, Wire.head("POST", "/api/v1/complaints", Callers.anyone(), header), "");

        answer.problem(400, "bad-request");
        assertThat(ServiceDoubles.requests()).isEqualTo(before);
    }

    @Test
    void aRequestWithoutHostIsRefusedButNotByOldPrograms() {
        Wire.exchange(gateway, "GET /openapi HTTP/1.1\n\n", "").problem(400, "bad-request");
        assertThat(Wire.exchange(gateway, "GET /openapi HTTP/1.0\n\n", "").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /openapi HTTP/3.7\n\n", "GET /openapi HTTP/2.0\nHost: x\n\n", "GET /openapi FTP/1.0\n\n"})
    void anotherVersionIsRefused(String head) {
        Wire.exchange(gateway, head, "").problem(505, "version-not-supported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0016\u0003\u0001\n\n", "GET\n\n", "hello there\n\n"})
    void whatIsNoHttpIsAnsweredAllTheSame(String noise) {
        Wire.exchange(gateway, noise, "").problem(400, "bad-request");
    }

    @Test
    void aBrokenChunkEndsTheRequestAndReachesNobodyElse() {
        String head = Wire.head("POST", "/api/v1/complaints", Callers.anyone(), "Transfer-Encoding: chunked");

        Wire.exchange(gateway, head, "5\r\nhello\r\nzz\r\n").problem(400, "bad-request");

        Wire.get(gateway, "/api/v1/complaints", Callers.anyone()).seen();
    }

    @Test
    void theRefusalIsInTheReadersLanguage() {
        Answer answer = Wire.get(gateway, "/openapi", "Accept-Language: en", "Content-Length: ten");

        assertThat(answer.problem(400, "bad-request").getString("title")).isEqualTo("The request is malformed");
    }

    @Test
    void answersToWhatWasSentAheadGoOutFirst() {
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("GET", "/api/v1/complaints", Callers.anyone()) + "GET /\u0000 HTTP/9.9\n\n");

            wire.read().seen();
            assertThat(wire.read().status()).isGreaterThanOrEqualTo(400);
            assertThat(wire.closed()).isTrue();
        }
    }
}
