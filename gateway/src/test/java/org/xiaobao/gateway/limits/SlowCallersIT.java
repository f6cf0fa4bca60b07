package org.xiaobao.gateway.limits;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDouble;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

/** Callers who are never idle and never done, cut off after three seconds here. */
@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class SlowCallersIT {

    @TestHTTPResource
    URI gateway;

    @Test
    void aHeadThatDripsIsCutOff() {
        try (Wire wire = new Wire(gateway)) {
            wire.write("GET /openapi HTTP/1.1\nHost: x\nX-Drip: ");

            drip(wire);

            wire.read().problem(408, "request-timeout");
            assertThat(wire.closed()).isTrue();
        }
    }

    @Test
    void aBodyThatDripsIsToldSoAndItsServiceIsLetGo() {
        ServiceDouble review = ServiceDoubles.of("review");
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("POST", "/api/v1/reviews", Callers.anyone(), "Content-Length: 1000"));
            wire.write("x");
            await().until(() -> review.open() > 0);
            drip(wire);

            Answer answer = wire.read();

            answer.problem(408, "request-timeout");
            assertThat(answer.headers()).containsEntry("Connection", "close");
            assertThat(wire.closed()).isTrue();
        }
        await().atMost(5, SECONDS).until(() -> review.open() == 0);
    }

    @Test
    void aCallerWhoTakesTheAnswerByTheByteIsCutOffAndItsServiceIsLetGo() {
        ServiceDouble complaints = ServiceDoubles.of("complaints");
        try (Wire wire = Wire.withLittleRoom(gateway)) { // else the machine takes megabytes for him, which count
            wire.write(Wire.head("GET", "/api/v1/complaint-exports?do=download&blocks=500", Callers.anyone()));
            await().until(() -> complaints.open() > 0);

            await().pollInterval(200, MILLISECONDS).atMost(60, SECONDS).until(() -> {
                wire.take(1);
                return complaints.open() == 0;
            });
        }
    }

    @Test
    void twoHundredWhoDripDoNotStopTheOthers() {
        List<Wire> dripping = new ArrayList<>();
        try {
            IntStream.range(0, 200)
                    .forEach(i -> dripping.add(new Wire(gateway).write("POST /api/v1/complaints HTTP/1.1\n")));
            for (int round = 0; round < 20; round++) {
                Wire.get(gateway, "/api/v1/complaints", Callers.anyone()).seen();
            }

            dripping.forEach(wire -> wire.read().problem(408, "request-timeout"));
        } finally {
            dripping.forEach(Wire::close);
        }
    }

    @Test
    void aCallerWhoWaitsForTheServiceIsNotSlow() {
        Answer document = Wire.get(gateway, "/api/v1/annual-reports/2024?do=slow", Callers.anyone());

        assertThat(document.text()).isEqualTo("late");
    }

    /** A byte every fifth of a second, for four seconds. */
    private static void drip(Wire wire) {
        int[] sent = {0};
        await().pollInterval(200, MILLISECONDS).atMost(10, SECONDS).until(() -> {
            wire.write("x");
            return ++sent[0] == 20;
        });
    }
}
