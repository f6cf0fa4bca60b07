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
class PathHygieneIT {

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints%2f1",
                "/api/v1/complaints%5c1",
                "/api/v1/complaints%3bx",
                "/api/v1/%2e%2e/complaints",
                "/api/v1/complaints/%2e",
                "/api/v1/complaints%252f1",
                "/api/v1/complaints;a=b",
                "/api/v1\\complaints",
                "//api/v1/complaints",
                "/api/v1//complaints",
                "/api/v1/../v1/complaints",
                "/api/v1/./complaints",
                "/api/v1/complaints/..",
                "/api/v1/complaints\u00e6\u008a\u0095",
                "/api/v1/complaints%c0%af",
                "/api/v1/complaints%",
                "/console/../api/v1/complaints",
                "/console%2f",
                "http://bank.example/api/v1/complaints",
                "/api/v1/complaints?q=\u00e6\u008a\u0095",
            })
    void anAmbiguousPathIsRefusedBeforeAnythingElse(String target) {
        int before = ServiceDoubles.requests();

        Answer withToken = Wire.get(gateway, target, Callers.anyone());
        Answer without = Wire.get(gateway, target);

        withToken.problem(400, "bad-path");
        without.problem(400, "bad-path");
        assertThat(ServiceDoubles.requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/comp\u0001laints",
                "/api/v1/complaints\u0000",
                "/api/v1/comp\tlaints",
                "/a b",
                "/\u007f",
                "*"
            })
    void whatIsNoRequestLineNeverGetsThrough(String target) {
        int before = ServiceDoubles.requests();

        Answer answer = Wire.get(gateway, target, Callers.anyone());

        assertThat(answer.json().getString("code")).isIn("bad-path", "bad-request");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(ServiceDoubles.requests()).isEqualTo(before);
    }

    @Test
    void theRefusalSaysWhyInTheReadersLanguage() {
        assertThat(Wire.get(gateway, "/api//v1").problem(400, "bad-path").getString("detail"))
                .isEqualTo("路径中不接受 //");
        assertThat(Wire.get(gateway, "/api//v1", "Accept-Language: en-GB, zh;q=0.5")
                        .problem(400, "bad-path")
                        .getString("detail"))
                .isEqualTo("// is not accepted in a path");
        assertThat(Wire.get(gateway, "/api//v1", "Accept-Language: ;;;")
                        .problem(400, "bad-path")
                        .getString("title"))
                .isEqualTo("请求路径含有不被接受的写法");
    }

    @Test
    void anEscapedNameIsNotAnotherSpellingOfAKnownOne() {
        Wire.get(gateway, "/%61pi/v1/complaints", Callers.anyone()).problem(404, "not-found");
        Wire.get(gateway, "/api/v1/%63omplaints", Callers.anyone()).problem(404, "not-found");
        Wire.get(gateway, "/%61pi/v1/complaints").problem(401, "unauthenticated");
    }
}
