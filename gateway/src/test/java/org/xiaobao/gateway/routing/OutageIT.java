package org.xiaobao.gateway.routing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDouble;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class OutageIT {

    @TestHTTPResource
    URI gateway;

    @Test
    void aServiceThatIsDownIsUnavailableAndComesBackByItself() {
        ServiceDouble training = ServiceDoubles.of("training");
        training.stop();
        for (int i = 0; i < 20; i++) { // past the breaker's threshold
            Answer answer = Wire.get(gateway, "/api/v1/campaigns", Callers.anyone());
            answer.problem(503, "unavailable");
            assertThat(Integer.parseInt(answer.headers().get("Retry-After"))).isPositive();
        }

        training.start();

        await().atMost(10, SECONDS)
                .until(() ->
                        Wire.get(gateway, "/api/v1/campaigns", Callers.anyone()).status() == 200);
    }

    @Test
    void afterRepeatedFailuresAServiceIsSparedForAWhileAndTheOthersAreNot() {
        ServiceDouble review = ServiceDoubles.of("review");
        String target = "/api/v1/reviews?do=break";
        Wire.get(gateway, target, Callers.anyone()).problem(502, "bad-gateway");
        for (int i = 0; i < 8; i++) {
            Wire.get(gateway, target, Callers.anyone());
        }
        int before = review.requests();

        Wire.get(gateway, "/api/v1/reviews", Callers.anyone()).problem(503, "unavailable");

        assertThat(review.requests()).isEqualTo(before);
        Wire.get(gateway, "/api/v1/mediations", Callers.anyone()).seen();
        await().atMost(10, SECONDS)
                .until(() ->
                        Wire.get(gateway, "/api/v1/reviews", Callers.anyone()).status() == 200);
    }

    @Test
    void aSlowServiceIsGivenUpInTimeButNotWhereItMayTakeLonger() {
        String token = Callers.anyone();

        Wire.get(gateway, "/api/v1/metrics/2024?do=slow", token).problem(504, "gateway-timeout");
        Answer document = Wire.get(gateway, "/api/v1/annual-reports/2024?do=slow", token);

        assertThat(document.text()).isEqualTo("late");
    }

    @Test
    void aSlowUploadIsNotASlowService() {
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("POST", "/api/v1/mediations", Callers.anyone(), "Content-Length: 3"));
            for (int i = 0; i < 3; i++) {
                int part = i;
                await().pollDelay(700, java.util.concurrent.TimeUnit.MILLISECONDS)
                        .until(() -> part >= 0);
                wire.write("x");
            }

            assertThat(wire.read().seen().getLong("length")).isEqualTo(3);
        }
    }

    @Test
    void aConnectionThatBreaksOffBeforeTheAnswerIsABadGateway() {
        Answer answer = Wire.post(gateway, "/api/v1/mediations?do=break", "{}", Callers.anyone());

        answer.problem(502, "bad-gateway");
        assertThat(answer.headers()).containsKey("Retry-After");
    }

    /** Finished exchanges of callers who left must not be reset: their connections may serve somebody else by then. */
    @Test
    void callersWhoLeaveHarmNobodyElse() {
        String token = Callers.named("stays"); // its own bucket, counted below
        for (int round = 0; round < 5; round++) {
            List<Wire> leaving = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                leaving.add(new Wire(gateway)
                        .write(Wire.head(
                                "POST", "/api/v1/meetings", Callers.named("leaves-" + round), "Content-Length: 2"))
                        .write("{}"));
            }
            leaving.forEach(Wire::close);
            for (int i = 0; i < 8; i++) {
                Wire.post(gateway, "/api/v1/meetings", "{}", token).seen();
            }
        }
    }
}
