package org.xiaobao.gateway.routing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDouble;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class StreamingIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int BLOCKS = 50;

    @TestHTTPResource
    URI gateway;

    @Test
    void aLargeLedgerArrivesByteForByte() throws Exception {
        Random random = new Random(7);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] block = new byte[MEGABYTE];
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head(
                    "POST", "/api/v1/complaint-imports", Callers.anyone(), "Content-Length: " + BLOCKS * MEGABYTE));
            for (int i = 0; i < BLOCKS; i++) {
                random.nextBytes(block);
                sha256.update(block);
                wire.write(block);
            }

            JsonObject seen = wire.read().seen();

            assertThat(seen.getLong("length")).isEqualTo((long) BLOCKS * MEGABYTE);
            assertThat(seen.getString("sha256")).isEqualTo(HexFormat.of().formatHex(sha256.digest()));
        }
    }

    @Test
    void theServiceReadsTheFirstBytesBeforeTheLastAreSent() {
        ServiceDouble complaints = ServiceDoubles.of("complaints");
        long before = complaints.bytes();
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("POST", "/api/v1/complaints", Callers.anyone(), "Content-Length: 2000"));
            wire.write(new byte[1000]);

            await().until(() -> complaints.bytes() == before + 1000);

            assertThat(wire.write(new byte[1000]).read().seen().getLong("length"))
                    .isEqualTo(2000);
        }
    }

    /** The caller is slowed down to the pace of the service: what is under way is socket buffers, not the gateway's heap. */
    @Test
    void aServiceThatDoesNotReadHoldsTheCallerBack() {
        ServiceDouble complaints = ServiceDoubles.of("complaints");
        AtomicLong written = new AtomicLong();
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head(
                    "POST",
                    "/api/v1/complaint-imports?do=hold",
                    Callers.anyone(),
                    "Content-Length: " + BLOCKS * MEGABYTE));
            CompletableFuture<Void> upload = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < BLOCKS * 16; i++) {
                    wire.write(new byte[MEGABYTE / 16]);
                    written.addAndGet(MEGABYTE / 16);
                }
            });
            long[] last = {-1};
            await().pollInterval(700, MILLISECONDS)
                    .until(() -> written.get() > 0 && written.get() == last[0] || (last[0] = written.get()) < 0);

            assertThat(upload).isNotDone();
            assertThat(written.get()).isLessThan(30L * MEGABYTE);

            complaints.release();
            assertThat(wire.read().seen().getLong("length")).isEqualTo((long) BLOCKS * MEGABYTE);
            upload.join();
        }
    }

    @Test
    void aLargeAnswerArrivesWhole() {
        Answer answer = Wire.get(gateway, "/api/v1/complaint-exports?do=download&blocks=" + BLOCKS, Callers.anyone());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(BLOCKS * MEGABYTE);
    }

    @Test
    void anAnswerThatBreaksOffIsNotPassedOffAsWhole() {
        try (Wire wire = new Wire(gateway)) {
            wire.write(Wire.head("GET", "/api/v1/complaint-exports?do=half", Callers.anyone()));

            assertThatThrownBy(() -> {
                        Answer answer = wire.read();
                        assertThat(answer.body()).hasSize(1000);
                    })
                    .isInstanceOfAny(UncheckedIOException.class, AssertionError.class);
        }
    }
}
