package org.xiaobao.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class BodyLimitsIT {

    private static final int MEGABYTE = 1024 * 1024;

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/complaints, 10485761",
        "/api/v1/complaints/1/attachments, 12582913",
        "/api/v1/complaint-imports, 268435457",
        "/api/v1/mediations, 99999999999",
    })
    void anAnnouncedLengthOverTheLimitIsRefusedUnread(String target, String length) {
        int before = ServiceDoubles.requests();
        try (Wire wire = new Wire(gateway)) {
            Answer answer = wire.write(Wire.head("POST", target, Callers.anyone(), "Content-Length: " + length))
                    .read();

            answer.problem(413, "body-too-large");
            assertThat(answer.headers()).containsEntry("Connection", "close");
            assertThat(wire.closed()).isTrue();
        }
        assertThat(ServiceDoubles.requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/complaints, 10", "/api/v1/complaints/1/attachments, 12", "/api/v1/complaint-imports, 20"})
    void aBodyOfExactlyTheLimitPasses(String target, int megabytes) {
        String head = Wire.head("POST", target, Callers.anyone(), "Content-Length: " + megabytes * MEGABYTE);
        try (Wire wire = new Wire(gateway)) {
            Answer answer =
                    wire.write(head).write(new byte[megabytes * MEGABYTE]).read();

            assertThat(answer.seen().getLong("length")).isEqualTo((long) megabytes * MEGABYTE);
        }
    }

    @Test
    void aChunkedBodyIsCutOffWhereItExceedsTheLimit() {
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("POST", "/api/v1/complaints", Callers.anyone(), "Transfer-Encoding: chunked"));
            writeUntilRefused(wire, 11);

            wire.read().problem(413, "body-too-large");
            assertThat(wire.closed()).isTrue();
        }
        Wire.get(gateway, "/api/v1/complaints", Callers.anyone()).seen();
    }

    @Test
    void aChunkedBodyWithinTheLimitPasses() {
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("POST", "/api/v1/complaints", Callers.anyone(), "Transfer-Encoding: chunked"));
            for (int i = 0; i < 10; i++) {
                wire.chunk(new byte[MEGABYTE]);
            }

            assertThat(wire.chunk(new byte[0]).read().seen().getLong("length")).isEqualTo(10L * MEGABYTE);
        }
    }

    @Test
    void aLengthThatIsNoNumberIsRefused() {
        assertThat(Wire.exchange(
                                gateway,
                                Wire.head("POST", "/api/v1/complaints", Callers.anyone(), "Content-Length: ten"),
                                "")
                        .status())
                .isEqualTo(400);
    }

    private static void writeUntilRefused(Wire wire, int megabytes) {
        try {
            for (int i = 0; i < megabytes; i++) {
                wire.chunk(new byte[MEGABYTE]);
            }
        } catch (UncheckedIOException refusedMidway) {
            assertThat(refusedMidway).isNotNull(); // the answer is read next
        }
    }
}
