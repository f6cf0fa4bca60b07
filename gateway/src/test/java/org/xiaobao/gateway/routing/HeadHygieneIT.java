package org.xiaobao.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

/** Whatever the line and the headers look like, the gateway answers in its own words, and passes on only what is clear. */
@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class HeadHygieneIT {

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @ValueSource(strings = {"-", "*-", "en;q=abc", "", ";;;", "a-"})
    void aLanguageHeaderNeverFails(String languages) {
        String header = "Accept-Language: " + languages;

        assertThat(Wire.get(gateway, "/", header).text()).contains("<html lang=\"zh\">");
        assertThat(Wire.get(gateway, "/nothing", header)
                        .problem(404, "not-found")
                        .getString("title"))
                .isEqualTo("没有这个地址");
        Wire.get(gateway, "/api/v1/complaints", header).problem(401, "unauthenticated");
        Wire.get(gateway, "/api//v1", header).problem(400, "bad-path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%", "?q=%zz", "?q=a|b", "?q=`", "?q={}", "?q=%ff", "?q=\u00e9"})
    void aQueryThatNobodyCanReadRightlyIsNotPassedOn(String query) {
        int before = ServiceDoubles.requests();

        Answer answer = Wire.get(gateway, "/api/v1/complaints" + query, Callers.anyone());

        assertThat(answer.problem(answer.status(), answer.json().getString("code"))
                        .getInteger("status"))
                .isEqualTo(400);
        assertThat(ServiceDoubles.requests()).isEqualTo(before);
    }

    @Test
    void aQueryOfAllowedLengthPassesAndALongerOneIsToldSo() {
        String query = "%E9%80%80".repeat(1_000);

        assertThat(Wire.get(gateway, "/api/v1/complaints?q=" + query, Callers.anyone())
                        .seen()
                        .getString("uri"))
                .endsWith(query);
        Wire.get(gateway, "/api/v1/complaints?q=" + "a".repeat(17_000), Callers.anyone())
                .problem(414, "uri-too-long");
        Wire.get(gateway, "/api/v1/complaints?q=" + "a".repeat(70_000), Callers.anyone())
                .problem(414, "uri-too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {33_000, 70_000})
    void headersBeyondTheLimitAreToldSo(int length) {
        Wire.get(gateway, "/api/v1/complaints", "X-Much: " + "a".repeat(length)).problem(431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\nContent-Length: 3",
                "Content-Length: 2\nTransfer-Encoding: chunked",
                "Transfer-Encoding: gzip, chunked",
                "Content-Length: ten",
                "Content-Length: -1",
                "Content-Length: +2",
                "Host: another",
            })
    void anUnclearHeadIsRefusedAndItsConnectionClosed(String headers) {
        int before = ServiceDoubles.requests();
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("POST", "/api/v1/complaints", Callers.anyone(), headers))
                    .read()
                    .problem(400, "bad-request");
            assertThat(wire.closed()).isTrue();
        }
        assertThat(ServiceDoubles.requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"POST, /", "DELETE, /openapi", "PUT, /openapi/complaints", "BREW, /"})
    void anotherMethodIsToldWhichThereAre(String method, String target) {
        Answer answer = Wire.exchange(gateway, Wire.head(method, target), "");

        answer.problem(405, "method-not-allowed");
        assertThat(answer.headers().get("Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/nothing", "/api/v1/complaints", "/console/"})
    void everyAnswerSaysHowItMayBeKeptAndShown(String target) {
        Answer answer = Wire.get(gateway, target, Callers.anyone());

        assertThat(answer.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer");
        assertThat(answer.headers().get("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.headers().get("Cache-Control")).isIn("no-store", "no-cache");
    }

    @Test
    void theConsoleMayFetchItsTokenAndNothingElse() {
        assertThat(Wire.get(gateway, "/console/").headers().get("Content-Security-Policy"))
                .contains("connect-src 'self' http://localhost:8180;");
    }
}
