package org.xiaobao.gateway.identity;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class TokenCheckIT {

    @TestHTTPResource
    URI gateway;

    static Stream<String> worthlessTokens() {
        String genuine = Callers.anyone();
        return Stream.of(
                Callers.expired(),
                Callers.signedByAStranger(),
                Callers.meantForAnother(),
                genuine.substring(0, genuine.lastIndexOf('.') + 1),
                genuine.substring(0, genuine.length() - 8) + "AAAAAAAA",
                "Authorization: Bearer nonsense",
                "Authorization: Bearer ",
                "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiYXVkIjoieGlhb2JhbyIsImV4cCI6OTk5OTk5OTk5OX0.");
    }

    @ParameterizedTest
    @MethodSource("worthlessTokens")
    void aWorthlessTokenIsRefusedEveryTime(String header) {
        int before = ServiceDoubles.requests();

        for (int i = 0; i < 2; i++) {
            Answer answer = Wire.post(gateway, "/api/v1/complaints", "{}", header);
            answer.problem(401, "unauthenticated");
            assertThat(answer.headers().get("WWW-Authenticate")).startsWith("Bearer");
        }

        assertThat(ServiceDoubles.requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/v1/complaints", "/api/v1/nothing", "/api/v2", "/dashboard", "/dashboard/2024"})
    void nothingIsForwardedForACallerWithoutToken(String target) {
        int before = ServiceDoubles.requests();

        Wire.get(gateway, target).problem(401, "unauthenticated");
        Wire.get(gateway, target, "Authorization: Basic eDp5").problem(401, "unauthenticated");

        assertThat(ServiceDoubles.requests()).isEqualTo(before);
    }

    @Test
    void twoTokensAreNoToken() {
        Wire.get(gateway, "/api/v1/complaints", Callers.anyone(), Callers.anyone())
                .problem(401, "unauthenticated");
    }

    @Test
    void aTokenEndsWhenItExpiresEvenIfItWasVerifiedBefore() {
        String token = Callers.expiringAt(Instant.now().plusSeconds(3));
        Wire.get(gateway, "/api/v1/complaints", token).seen();
        Wire.get(gateway, "/api/v1/complaints", token).seen();

        await().atMost(6, SECONDS)
                .until(() -> Wire.get(gateway, "/api/v1/complaints", token).status() == 401);
    }
}
