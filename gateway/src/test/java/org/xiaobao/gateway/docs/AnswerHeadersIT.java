package org.xiaobao.gateway.docs;

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
class AnswerHeadersIT {

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/openapi",
                "/openapi/complaints",
                "/console",
                "/console/",
                "/console/oauth2-redirect.html",
                "/console/swagger-ui-bundle.js",
                "/api/v1/complaints",
                "/api/v1/complaints?do=empty",
                "/api//v1",
                "/nothing",
                "/api/v1/nothing",
            })
    void everyAnswerSaysHowItMayBeShown(String target) {
        Answer answer = Wire.get(gateway, target, Callers.anyone());

        assertThat(answer.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer");
        assertThat(answer.headers().get("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/complaints", "/api/v1/nothing", "/dashboard", "/api//v1"})
    void nobodyKeepsWhatIsAboutCases(String target) {
        assertThat(Wire.get(gateway, target, Callers.anyone()).headers()).containsEntry("Cache-Control", "no-store");
        assertThat(Wire.get(gateway, target).headers()).containsEntry("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/", "/console/swagger-ui-bundle.js"})
    void theConsoleIsAskedForAgain(String target) {
        assertThat(Wire.get(gateway, target).headers()).containsEntry("Cache-Control", "no-cache");
    }

    @Test
    void theConsoleMayFetchItsTokenAndNothingElseAbroad() {
        Answer console = Wire.get(gateway, "/console/");

        assertThat(console.headers().get("Content-Security-Policy"))
                .contains("connect-src 'self' http://localhost:8180;", "script-src 'self' 'unsafe-inline'");
        assertThat(Wire.get(gateway, "/").headers().get("Content-Security-Policy"))
                .doesNotContain("script-src");
    }

    @Test
    void aServicesOwnWordCounts() {
        Answer answer = Wire.get(gateway, "/api/v1/complaints/1?do=own-headers", Callers.anyone());

        assertThat(answer.headers())
                .containsEntry("Cache-Control", "private, max-age=5")
                .containsEntry("Content-Security-Policy", "sandbox")
                .containsEntry("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/openapi/complaints", "/console", "/console/"})
    void whatIsOnlyReadNamesItsMethods(String target) {
        for (String method : new String[] {"POST", "PUT", "DELETE", "BREW"}) {
            Answer refused = Wire.exchange(gateway, Wire.head(method, target), "");
            refused.problem(405, "method-not-allowed");
            assertThat(refused.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
        }
        Answer options = Wire.exchange(gateway, Wire.head("OPTIONS", target), "");
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: -",
                "Accept-Language: en;q=abc",
                "Accept-Language:",
                "Accept-Language: en\nAccept-Language: zh",
                "Accept: garbage",
                "Accept: ;;q=,",
                "Accept-Encoding: ;;q=x",
                "If-Modified-Since: yesterday",
                "If-None-Match: x",
                "Range: bytes=9-1",
                "Range: pages=x",
                "Cookie: ;=;",
                "Content-Type: ;;",
                "traceparent: x",
                "Connection: ,,",
            })
    void aBrokenHeaderBreaksNoPage(String header) {
        for (String target : new String[] {
            "/",
            "/openapi",
            "/openapi/review",
            "/console/",
            "/console/swagger-ui-bundle.js",
            "/api/v1/reviews",
            "/api/v1/nothing"
        }) {
            Answer answer = Wire.get(gateway, target, Callers.anyone(), header);

            assertThat(answer.status()).as(target).isLessThan(500);
        }
    }

    @Test
    void aHeadIsAnsweredWithoutABody() {
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("HEAD", "/", "Connection: close"));

            assertThat(wire.rest()).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
        }
    }
}
